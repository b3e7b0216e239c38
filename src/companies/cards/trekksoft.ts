import type { Company } from '../company.ts';

export default {
  id: 'trekksoft',
  name: 'TrekkSoft',
  parent: null,
  country: 'CH',
  role: 'processor',
  about: 'Swiss booking software of tour and activity companies.',
  hosts: {
    'trekksoft.com': 'utility',
  },
  privacy: 'https://www.trekksoft.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trekksoft.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
