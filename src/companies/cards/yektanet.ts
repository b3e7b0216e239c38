import type { Company } from '../company.ts';

export default {
  id: 'yektanet',
  name: 'Yektanet',
  parent: null,
  country: 'IR',
  role: 'both',
  about: 'Sells ads on Persian sites and follows shop visitors.',
  hosts: {
    'yektanet.com': 'advertising',
    'yektanet.ir': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://yektanet.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
