import type { Company } from '../company.ts';

export default {
  id: 'sulvo',
  name: 'Sulvo',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Prices the ad space of publishers by machine.',
  hosts: {
    'sulvo.com': 'advertising',
  },
  privacy: 'https://sulvo.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sulvo.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
