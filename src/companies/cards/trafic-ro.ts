import type { Company } from '../company.ts';

export default {
  id: 'trafic-ro',
  name: 'Trafic.ro',
  parent: null,
  country: 'RO',
  role: 'both',
  about: 'Romanian visit counter and ranking of sites.',
  hosts: {
    'trafic.ro': 'analytics',
    't5.ro': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trafic.ro/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
