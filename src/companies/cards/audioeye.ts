import type { Company } from '../company.ts';

export default {
  id: 'audioeye',
  name: 'Audioeye',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Toolbar and fixes that make pages easier for disabled visitors.',
  hosts: {
    'audioeye.com': 'utility',
  },
  privacy: 'https://www.audioeye.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.audioeye.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
