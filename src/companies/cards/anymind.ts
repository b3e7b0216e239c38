import type { Company } from '../company.ts';

export default {
  id: 'anymind',
  name: 'AnyMind',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Runs ad auctions for publishers in Asia.',
  hosts: {
    'anymind360.com': 'advertising',
    'anymindgroup.com': 'advertising',
    'adasia.vn': 'advertising',
    'adasiaholdings.com': 'advertising',
  },
  privacy: 'https://anymindgroup.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://anymindgroup.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
