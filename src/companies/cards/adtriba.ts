import type { Company } from '../company.ts';

export default {
  id: 'adtriba',
  name: 'Funnel',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Collects advertising figures and, with Adtriba, measures which ads led to a sale.',
  hosts: {
    'funnel.io': 'analytics',
    'adtriba.com': 'analytics',
  },
  privacy: 'https://funnel.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://funnel.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
