import type { Company } from '../company.ts';

export default {
  id: 'vserv',
  name: 'Vserv',
  parent: null,
  country: 'IN',
  role: 'both',
  about: 'Sold app ads with phone data in India.',
  hosts: {
    'vserv.com': 'advertising',
    'vserv.mobi': 'advertising',
    'vmax.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vserv.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
