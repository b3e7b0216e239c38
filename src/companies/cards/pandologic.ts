import type { Company } from '../company.ts';

export default {
  id: 'pandologic',
  name: 'PandoLogic',
  parent: 'Veritone',
  country: 'IL',
  role: 'processor',
  about: 'Buys job ads by machine and counts who applies.',
  hosts: {
    'pandologic.com': 'advertising',
  },
  privacy: 'https://pandologic.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pandologic.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
