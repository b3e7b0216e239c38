import type { Company } from '../company.ts';

export default {
  id: 'leadrebel',
  name: 'LeadRebel',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Tells site owners which firms their visitors work for.',
  hosts: {
    'leadrebel.io': 'identity',
  },
  privacy: 'https://leadrebel.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://leadrebel.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
