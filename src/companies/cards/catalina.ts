import type { Company } from '../company.ts';

export default {
  id: 'catalina',
  name: 'Catalina',
  parent: 'Infillion',
  country: 'US',
  role: 'both',
  about: 'Prints coupons and aims ads by what people buy in supermarkets.',
  hosts: {
    'catalinamarketing.com': 'advertising',
    'catalina.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://catalina.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
