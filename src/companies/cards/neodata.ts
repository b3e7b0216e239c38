import type { Company } from '../company.ts';

export default {
  id: 'neodata',
  name: 'Neodata',
  parent: null,
  country: 'IT',
  role: 'processor',
  about: 'Delivers advertising and gathers audience profiles for Italian publishers.',
  hosts: {
    'neodatagroup.com': 'advertising',
    'neodatagroup.it': 'advertising',
  },
  listed: ['Neodata'],
  privacy: 'https://www.neodatagroup.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.neodatagroup.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
