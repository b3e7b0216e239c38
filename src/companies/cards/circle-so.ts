import type { Company } from '../company.ts';

export default {
  id: 'circle-so',
  name: 'Circle',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hosts paid communities with member profiles.',
  hosts: {
    'circle.so': 'social',
  },
  privacy: 'https://circle.so/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://circle.so/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
