import type { Company } from '../company.ts';

export default {
  id: 'zeropark',
  name: 'Zeropark',
  parent: 'Team Internet',
  country: 'PL',
  role: 'both',
  about: 'Sells visits of unused web addresses and pop-up ads.',
  hosts: {
    'zeropark.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://zeropark.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
