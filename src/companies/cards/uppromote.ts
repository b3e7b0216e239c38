import type { Company } from '../company.ts';

export default {
  id: 'uppromote',
  name: 'UpPromote',
  parent: null,
  country: 'VN',
  role: 'processor',
  about: 'Affiliate app for Shopify shops that remembers who sent a visitor.',
  hosts: {
    'uppromote.com': 'advertising',
    'secomapp.com': 'advertising',
  },
  listed: ['Secomapp'],
  privacy: 'https://uppromote.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://uppromote.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
