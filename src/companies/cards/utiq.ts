import type { Company } from '../company.ts';

export default {
  id: 'utiq',
  name: 'Utiq',
  parent: null,
  country: 'BE',
  role: 'both',
  about: 'Gives phone customers of European telecom companies an ID for ads, if they agree.',
  hosts: {
    'utiq.com': 'identity',
    'utiq-aws.net': 'identity',
    'trustpid.com': 'identity',
  },
  privacy: 'https://utiq.com/privacy-statement/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://utiq.com/privacy-statement/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/utiqIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;
