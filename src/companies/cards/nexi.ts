import type { Company } from '../company.ts';

export default {
  id: 'nexi',
  name: 'Nexi',
  parent: null,
  country: 'IT',
  role: 'processor',
  about: 'Handles card payments for shops in Italy and elsewhere.',
  hosts: {
    'nexi.it': 'utility',
    'nexigroup.com': 'utility',
  },
  privacy: 'https://www.nexi.it/en/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nexi.it/en/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
