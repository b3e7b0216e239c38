import type { Company } from '../company.ts';

export default {
  id: 'stylitics',
  name: 'Stylitics',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Suggests outfits in fashion shops and counts clicks.',
  hosts: {
    'stylitics.com': 'recommendation',
  },
  privacy: 'https://stylitics.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://stylitics.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
