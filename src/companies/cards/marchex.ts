import type { Company } from '../company.ts';

export default {
  id: 'marchex',
  name: 'Marchex',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Ties phone calls to ads and studies what was said in them.',
  hosts: {
    'marchex.com': 'analytics',
    'marchex.io': 'analytics',
    'voicestar.com': 'analytics',
  },
  listed: ['Marchex'],
  privacy: 'https://www.marchex.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.marchex.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
