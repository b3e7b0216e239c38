import type { Company } from '../company.ts';

export default {
  id: 'viv',
  name: 'VIVnetworks',
  parent: null,
  country: 'CZ',
  role: 'controller',
  about: 'Affiliate network in Central Europe that records clicks and orders.',
  hosts: {
    'vivnetworks.com': 'advertising',
    'vivnetworks.cz': 'advertising',
    'vivmail.cz': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vivnetworks.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
