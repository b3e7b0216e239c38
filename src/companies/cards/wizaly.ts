import type { Company } from '../company.ts';

export default {
  id: 'wizaly',
  name: 'Wizaly',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Measures which ads and visits led to a sale for French advertisers.',
  hosts: {
    'wizaly.com': 'analytics',
  },
  privacy: 'https://www.wizaly.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wizaly.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
