import type { Company } from '../company.ts';

export default {
  id: 'bonzai',
  name: 'Bonzai',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Builds moving and special-format ads for agencies.',
  hosts: {
    'bonzai.co': 'advertising',
    'bonzai.ad': 'advertising',
  },
  listed: ['Bonzai'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bonzai.co/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
