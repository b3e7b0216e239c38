import type { Company } from '../company.ts';

export default {
  id: 'sovendus',
  name: 'Sovendus',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Shows vouchers of other shops right after a purchase and picks them by profile.',
  hosts: {
    'sovendus.com': 'advertising',
    'sovendus-network.com': 'advertising',
    'sovendus-benefits.com': 'advertising',
    'sovendus.de': 'advertising',
    'sovendus-connect.com': 'advertising',
  },
  privacy: 'https://online.sovendus.com/en/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://online.sovendus.com/en/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
