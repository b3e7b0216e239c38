import type { Company } from '../company.ts';

export default {
  id: 'pubmatic',
  name: 'PubMatic',
  hosts: {
    'pubmatic.com': 'advertising',
  },
  privacy: 'https://pubmatic.com/legal/privacy-policy/',
  sources: [{ url: 'https://pubmatic.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
