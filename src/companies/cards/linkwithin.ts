import type { Company } from '../company.ts';

export default {
  id: 'linkwithin',
  name: 'LinkWithin',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Showed related posts with pictures under the entries of hobby blogs.',
  hosts: {
    'linkwithin.com': 'recommendation',
  },
  privacy: 'https://www.linkwithin.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.linkwithin.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
