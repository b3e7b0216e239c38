import type { Company } from '../company.ts';

export default {
  id: 'better-business-bureau',
  name: 'Better Business Bureau',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'US association that rates businesses and lends them its seal.',
  hosts: {
    'bbb.org': 'utility',
  },
  listed: ['Better Business Bureau'],
  privacy: 'https://www.bbb.org/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bbb.org/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
