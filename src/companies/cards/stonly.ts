import type { Company } from '../company.ts';

export default {
  id: 'stonly',
  name: 'Stonly',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Shows step-by-step help guides on sites and inside apps.',
  hosts: {
    'stonly.com': 'customer-support',
  },
  privacy: 'https://stonly.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://stonly.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
