import type { Company } from '../company.ts';

export default {
  id: 'big-cartel',
  name: 'Big Cartel',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs small shops of artists and bands.',
  hosts: {
    'bigcartel.com': 'hosting',
  },
  privacy: 'https://www.bigcartel.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bigcartel.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
