import type { Company } from '../company.ts';

export default {
  id: 'goatcounter',
  name: 'GoatCounter',
  parent: null,
  country: 'IE',
  role: 'processor',
  about: 'Counts page views for small sites without following people.',
  hosts: {
    'goatcounter.com': 'analytics',
    'zgo.at': 'analytics',
  },
  privacy: 'https://www.goatcounter.com/help/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.goatcounter.com/help/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
