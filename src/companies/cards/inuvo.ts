import type { Company } from '../company.ts';

export default {
  id: 'inuvo',
  name: 'Inuvo',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Aims ads by predicting why people visit a page; owner of the former NetSeer.',
  hosts: {
    'netseer.com': 'advertising',
    'ns-cdn.com': 'advertising',
    'inuvo.com': 'advertising',
  },
  listed: ['NetSeer'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://inuvo.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
