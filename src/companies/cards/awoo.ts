import type { Company } from '../company.ts';

export default {
  id: 'awoo',
  name: 'awoo',
  parent: null,
  country: 'TW',
  role: 'processor',
  about: 'Suggests products and search words in Asian web shops.',
  hosts: {
    'awoo.org': 'recommendation',
    'awoo.ai': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://awoo.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
