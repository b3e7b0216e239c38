import type { Company } from '../company.ts';

export default {
  id: 'equativ',
  name: 'Equativ',
  // Formerly Smart AdServer; took over Sharethrough in 2024.
  hosts: {
    'smartadserver.com': 'advertising',
    'sascdn.com': 'advertising',
    'sharethrough.com': 'advertising',
    'equativ.com': 'advertising',
  },
  privacy: 'https://equativ.com/end-users-privacy-policy/',
  sources: [{ url: 'https://equativ.com/end-users-privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
