import type { Company } from '../company.ts';

export default {
  id: 'useproof',
  name: 'UseProof',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows small notes about other people’s sign-ups and purchases.',
  hosts: {
    'useproof.com': 'marketing',
  },
  privacy: 'https://useproof.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://useproof.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
