import type { Company } from '../company.ts';

export default {
  id: 'n-rich',
  name: 'N.Rich',
  parent: null,
  country: 'FI',
  role: 'both',
  about: 'Aims adverts at the staff of chosen firms and tells sites which firms visit.',
  hosts: {
    'n.rich': 'identity',
  },
  privacy: 'https://n.rich/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://n.rich/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
