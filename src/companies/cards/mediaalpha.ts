import type { Company } from '../company.ts';

export default {
  id: 'mediaalpha',
  name: 'MediaAlpha',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Auctions people who ask for insurance quotes to insurers.',
  hosts: {
    'mediaalpha.com': 'advertising',
  },
  privacy: 'https://mediaalpha.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mediaalpha.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
