import type { Company } from '../company.ts';

export default {
  id: 'linkbux',
  name: 'Linkbux',
  parent: null,
  country: 'HK',
  role: 'both',
  about: 'Affiliate network that tracks purchases made after clicks on coupon sites.',
  hosts: {
    'linkbux.com': 'advertising',
  },
  privacy: 'https://www.linkbux.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.linkbux.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
