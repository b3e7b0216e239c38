import type { Company } from '../company.ts';

export default {
  id: 'goaffpro',
  name: 'GoAffPro',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Affiliate app for web shops that marks visitors sent by partners.',
  hosts: {
    'goaffpro.com': 'advertising',
  },
  privacy: 'https://goaffpro.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://goaffpro.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
