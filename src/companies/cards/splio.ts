import type { Company } from '../company.ts';

export default {
  id: 'splio',
  name: 'Splio',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Sends marketing messages and runs loyalty programmes for shops.',
  hosts: {
    'splio.com': 'marketing',
    'spl4.com': 'marketing',
  },
  privacy: 'https://splio.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://splio.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
