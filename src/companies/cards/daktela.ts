import type { Company } from '../company.ts';

export default {
  id: 'daktela',
  name: 'Daktela',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Czech contact centre with web chat.',
  hosts: {
    'daktela.com': 'live-chat',
  },
  privacy: 'https://www.daktela.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.daktela.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
