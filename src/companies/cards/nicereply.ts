import type { Company } from '../company.ts';

export default {
  id: 'nicereply',
  name: 'Nicereply',
  parent: null,
  country: 'SK',
  role: 'processor',
  about: 'One-click rating of customer-service answers.',
  hosts: {
    'nicereply.com': 'customer-support',
  },
  privacy: 'https://www.nicereply.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nicereply.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
