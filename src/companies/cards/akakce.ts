import type { Company } from '../company.ts';

export default {
  id: 'akakce',
  name: 'Akakçe',
  parent: null,
  country: 'TR',
  role: 'controller',
  about: 'Compares prices of Turkish web shops and earns when people click through.',
  hosts: {
    'akakce.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.akakce.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
