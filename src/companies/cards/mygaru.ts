import type { Company } from '../company.ts';

export default {
  id: 'mygaru',
  name: 'MyGaru',
  parent: null,
  country: 'EE',
  role: 'controller',
  about: 'Lets advertisers reach phone customers with telecom data.',
  hosts: {
    'mygaru.com': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://mygaru.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/mygaruIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;
