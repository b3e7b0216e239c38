import type { Company } from '../company.ts';

export default {
  id: 'kantar',
  name: 'Kantar',
  parent: null,
  country: 'GB',
  role: 'both',
  about: "Measures with pixels and surveys whether ads changed people's opinion.",
  hosts: {
    'insightexpressai.com': 'analytics',
    'dl-rms.com': 'analytics',
    'questionmarket.com': 'analytics',
    'kantar.com': 'analytics',
    'safecount.net': 'analytics',
  },
  listed: ['Dynamic Logic'],
  privacy: 'https://www.kantar.com/privacy-policies',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kantar.com/privacy-policies', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
