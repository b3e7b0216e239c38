import type { Company } from '../company.ts';

export default {
  id: 'treasure-data',
  name: 'Treasure Data',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Stores customer records of large firms and groups people for their campaigns.',
  hosts: {
    'treasuredata.com': 'customer-data',
  },
  listed: ['Treasure Data'],
  privacy: 'https://www.treasuredata.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.treasuredata.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
