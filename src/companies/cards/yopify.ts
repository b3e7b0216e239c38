import type { Company } from '../company.ts';

export default {
  id: 'yopify',
  name: 'Yopify',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Notes on shop pages about recent purchases.',
  hosts: {
    'yopify.com': 'marketing',
  },
  listed: ['Yo'],
  privacy: 'https://yopify.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://yopify.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
