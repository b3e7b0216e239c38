import type { Company } from '../company.ts';

export default {
  id: 'ihomefinder',
  name: 'iHomefinder',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Property search pages that collect contacts for estate agents.',
  hosts: {
    'ihomefinder.com': 'utility',
    'idxhome.com': 'utility',
  },
  privacy: 'https://www.ihomefinder.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ihomefinder.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
