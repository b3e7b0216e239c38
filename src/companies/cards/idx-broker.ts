import type { Company } from '../company.ts';

export default {
  id: 'idx-broker',
  name: 'IDX Broker',
  parent: 'Elm Street Technology',
  country: 'US',
  role: 'processor',
  about: 'Home search boxes on estate agents’ sites.',
  hosts: {
    'idxbroker.com': 'utility',
  },
  privacy: 'https://www.idxbroker.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.idxbroker.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
