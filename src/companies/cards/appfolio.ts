import type { Company } from '../company.ts';

export default {
  id: 'appfolio',
  name: 'AppFolio',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Listings and applications of landlords.',
  hosts: {
    'appfolio.com': 'hosting',
  },
  privacy: 'https://www.appfolio.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.appfolio.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
