import type { Company } from '../company.ts';

export default {
  id: 'adhood',
  name: 'Adhood',
  parent: null,
  country: 'TR',
  role: 'controller',
  about: 'Turkish ad network of display advertising.',
  hosts: {
    'adhood.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adhood.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
