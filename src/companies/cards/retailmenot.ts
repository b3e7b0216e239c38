import type { Company } from '../company.ts';

export default {
  id: 'retailmenot',
  name: 'RetailMeNot',
  parent: 'Ziff Davis',
  country: 'US',
  role: 'controller',
  about: 'Coupon website that earns when its visitors buy in shops.',
  hosts: {
    'retailmenot.com': 'advertising',
    'rmncdn.com': 'advertising',
  },
  privacy: 'https://www.retailmenot.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.retailmenot.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
