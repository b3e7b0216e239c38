import type { Company } from '../company.ts';

export default {
  id: 'twinred',
  name: 'TwinRed',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Serves and auctions ads of large adult sites.',
  hosts: {
    'twinrdsrv.com': 'advertising',
    'twinred.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://twinred.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
