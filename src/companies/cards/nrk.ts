import type { Company } from '../company.ts';

export default {
  id: 'nrk',
  name: 'NRK',
  parent: null,
  country: 'NO',
  role: 'controller',
  about: 'Public broadcaster of Norway; these hosts serve news and player.',
  hosts: {
    'nrk.no': 'content',
    'nrk.cloud': 'content',
  },
  privacy: 'https://www.nrk.no/personvern/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nrk.no/personvern/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
