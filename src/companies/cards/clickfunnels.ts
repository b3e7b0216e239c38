import type { Company } from '../company.ts';

export default {
  id: 'clickfunnels',
  name: 'ClickFunnels',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hosts sales pages that lead visitors step by step to a purchase.',
  hosts: {
    'clickfunnels.com': 'marketing',
    'myclickfunnels.com': 'marketing',
  },
  privacy: 'https://www.clickfunnels.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.clickfunnels.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
