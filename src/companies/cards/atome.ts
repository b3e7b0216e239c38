import type { Company } from '../company.ts';

export default {
  id: 'atome',
  name: 'Atome',
  parent: 'Advance Intelligence Group',
  country: 'SG',
  role: 'controller',
  about: 'Pay-later messages in Southeast Asian shops.',
  hosts: {
    'atome.sg': 'utility',
    'apaylater.com': 'utility',
  },
  privacy: 'https://www.atome.sg/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.atome.sg/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
