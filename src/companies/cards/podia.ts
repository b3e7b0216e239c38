import type { Company } from '../company.ts';

export default {
  id: 'podia',
  name: 'Podia',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs course and download shops of bloggers.',
  hosts: {
    'podia.com': 'hosting',
  },
  privacy: 'https://www.podia.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.podia.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
