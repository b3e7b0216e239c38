import type { Company } from '../company.ts';

export default {
  id: 'happy-returns',
  name: 'Happy Returns',
  parent: 'UPS',
  country: 'US',
  role: 'processor',
  about: 'Takes back parcels for web shops without box or label.',
  hosts: {
    'happyreturns.com': 'utility',
  },
  privacy: 'https://happyreturns.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://happyreturns.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
