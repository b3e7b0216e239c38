import type { Company } from '../company.ts';

export default {
  id: 'leadsrx',
  name: 'LeadsRx',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Counts which TV, radio or web ad led a visitor to buy.',
  hosts: {
    'leadsrx.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://leadsrx.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
