import type { Company } from '../company.ts';

export default {
  id: 'konduto',
  name: 'Konduto',
  parent: 'Equifax',
  country: 'BR',
  role: 'processor',
  about: "Follows buyers' clicks in Brazilian shops to judge their orders.",
  hosts: {
    'konduto.com': 'fingerprinting',
  },
  privacy: 'https://www.konduto.com/privacidade',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.konduto.com/privacidade', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
