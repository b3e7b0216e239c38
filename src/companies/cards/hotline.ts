import type { Company } from '../company.ts';

export default {
  id: 'hotline',
  name: 'Hotline',
  parent: null,
  country: 'UA',
  role: 'controller',
  about: 'Ukrainian price comparison that counts orders in shops.',
  hosts: {
    'hotline.ua': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hotline.ua/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
