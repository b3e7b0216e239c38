import type { Company } from '../company.ts';

export default {
  id: 'relevant-digital',
  name: 'Relevant Digital',
  parent: null,
  country: 'FI',
  role: 'processor',
  about: 'Runs the header auctions of Nordic news publishers.',
  hosts: {
    'relevant-digital.com': 'advertising',
  },
  privacy: 'https://www.relevant-digital.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.relevant-digital.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
