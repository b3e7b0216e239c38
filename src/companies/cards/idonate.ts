import type { Company } from '../company.ts';

export default {
  id: 'idonate',
  name: 'iDonate',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Donation boxes on American charities’ sites.',
  hosts: {
    'idonate.com': 'utility',
  },
  privacy: 'https://www.idonate.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.idonate.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
