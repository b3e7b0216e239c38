import type { Company } from '../company.ts';

export default {
  id: 'avanser',
  name: 'AVANSER',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Ties phone calls to ads and records them for Australian firms.',
  hosts: {
    'avanser.com': 'analytics',
    'avanser.com.au': 'analytics',
  },
  listed: ['AVANSER'],
  privacy: 'https://www.avanser.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.avanser.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
