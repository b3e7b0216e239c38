import type { Company } from '../company.ts';

export default {
  id: 'brat',
  name: 'BRAT',
  parent: null,
  country: 'RO',
  role: 'both',
  about: 'Counts the readers of Romanian newspapers and news sites.',
  hosts: {
    'brat.ro': 'analytics',
    'brat-online.ro': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.brat.ro/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
