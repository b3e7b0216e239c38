import type { Company } from '../company.ts';

export default {
  id: 'pushly',
  name: 'Pushly',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Browser push alerts for newsrooms and shops.',
  hosts: {
    'pushly.com': 'marketing',
    'p-n.io': 'marketing',
  },
  privacy: 'https://pushly.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pushly.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
