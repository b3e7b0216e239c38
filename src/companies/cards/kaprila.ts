import type { Company } from '../company.ts';

export default {
  id: 'kaprila',
  name: 'Kaprila',
  parent: null,
  country: 'IR',
  role: 'controller',
  about: 'Iranian ad network of clickable boxes under articles.',
  hosts: {
    'kaprila.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kaprila.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
