import type { Company } from '../company.ts';

export default {
  id: 'rockerbox',
  name: 'Rockerbox',
  parent: 'DoubleVerify',
  country: 'US',
  role: 'processor',
  about: 'Tells shops which of their ads led a visitor to buy.',
  hosts: {
    'getrockerbox.com': 'analytics',
    'rockerbox.com': 'analytics',
  },
  privacy: 'https://www.rockerbox.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rockerbox.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
