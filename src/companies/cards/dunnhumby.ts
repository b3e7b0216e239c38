import type { Company } from '../company.ts';

export default {
  id: 'dunnhumby',
  name: 'dunnhumby',
  parent: 'Tesco',
  country: 'GB',
  role: 'both',
  about: "Analyses supermarket customers' purchases and once re-targeted shoppers with Sociomantic.",
  hosts: {
    'sociomantic.com': 'advertising',
  },
  listed: ['Sociomantic Labs'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://dunnhumby.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
