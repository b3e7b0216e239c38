import type { Company } from '../company.ts';

export default {
  id: 'adversal',
  name: 'Adversal',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells pop-under and banner space on small websites.',
  hosts: {
    'adversal.com': 'advertising',
  },
  privacy: 'https://www.adversal.com/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adversal.com/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
