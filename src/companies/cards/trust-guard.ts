import type { Company } from '../company.ts';

export default {
  id: 'trust-guard',
  name: 'Trust Guard',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Safety seals shown on shop pages.',
  hosts: {
    'trust-guard.com': 'utility',
  },
  listed: ['Trust Guard'],
  privacy: 'https://www.trust-guard.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trust-guard.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
