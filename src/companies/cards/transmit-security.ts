import type { Company } from '../company.ts';

export default {
  id: 'transmit-security',
  name: 'Transmit Security',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: "Log-in and device recognition for banks' and shops' customers.",
  hosts: {
    'transmitsecurity.io': 'fingerprinting',
    'transmitsecurity.com': 'fingerprinting',
  },
  privacy: 'https://transmitsecurity.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://transmitsecurity.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
