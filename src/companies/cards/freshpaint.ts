import type { Company } from '../company.ts';

export default {
  id: 'freshpaint',
  name: 'Freshpaint',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Collects clicks on health-care sites and filters them before passing them to ad tools.',
  hosts: {
    'freshpaint.io': 'customer-data',
    'perfalytics.com': 'customer-data',
  },
  privacy: 'https://www.freshpaint.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.freshpaint.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
