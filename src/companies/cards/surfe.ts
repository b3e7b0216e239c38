import type { Company } from '../company.ts';

export default {
  id: 'surfe',
  name: 'Surfe',
  parent: null,
  country: 'EE',
  role: 'both',
  about: 'Sells banners on small sites and pays people for watching ads.',
  hosts: {
    'surfe.pro': 'advertising',
    'surfe.be': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://surfe.pro/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
