import type { Company } from '../company.ts';

export default {
  id: 'collective-bias',
  name: 'Collective Bias',
  parent: 'Inmar Intelligence',
  country: 'US',
  role: 'both',
  about: 'Pays bloggers to write about groceries and counts who reads it.',
  hosts: {
    'collectivebias.com': 'advertising',
  },
  privacy: 'https://www.inmar.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.inmar.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
