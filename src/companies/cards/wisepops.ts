import type { Company } from '../company.ts';

export default {
  id: 'wisepops',
  name: 'Wisepops',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Pop-ups and notices on sites, chosen by pages visited and past clicks.',
  hosts: {
    'wisepops.com': 'marketing',
    'wisepops.net': 'marketing',
  },
  listed: ['WisePops'],
  privacy: 'https://wisepops.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://wisepops.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
