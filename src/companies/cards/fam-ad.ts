import type { Company } from '../company.ts';

export default {
  id: 'fam-ad',
  name: 'fam',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Sells ads on Japanese sites and apps.',
  hosts: {
    'fam-ad.com': 'advertising',
  },
  listed: ['fam'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://fam-ad.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
