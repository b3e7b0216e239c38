import type { Company } from '../company.ts';

export default {
  id: 'infomaniak',
  name: 'Infomaniak',
  parent: null,
  country: 'CH',
  role: 'processor',
  about: 'Sells web addresses and mail, and hosts small sites in Switzerland.',
  hosts: {
    'infomaniak.com': 'hosting',
    'infomaniak.ch': 'hosting',
  },
  privacy: 'https://www.infomaniak.com/en/legal/confidentiality-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.infomaniak.com/en/legal/confidentiality-policy', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
