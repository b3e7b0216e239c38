import type { Company } from '../company.ts';

export default {
  id: 'lift-ai',
  name: 'Lift AI',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Scores each visitor’s wish to buy so that a sales chat can be opened.',
  hosts: {
    'lift-ai.com': 'identity',
  },
  privacy: 'https://www.lift-ai.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lift-ai.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
