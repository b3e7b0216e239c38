import type { Company } from '../company.ts';

export default {
  id: 'adexo',
  name: 'Adexo',
  parent: null,
  country: 'IR',
  role: 'controller',
  about: 'Iranian ad network of banners and native boxes.',
  hosts: {
    'adexo.ir': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adexo.ir/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
