import type { Company } from '../company.ts';

export default {
  id: 'trueanthem',
  name: 'trueAnthem',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Chooses which articles newsrooms post to social networks and counts the clicks.',
  hosts: {
    'tru.am': 'social',
    'trueanthem.com': 'social',
  },
  listed: ['trueAnthem'],
  privacy: 'https://www.trueanthem.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trueanthem.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
