import type { Company } from '../company.ts';

export default {
  id: 'adwo',
  name: 'Adwo',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Shows advertising on phones in China.',
  hosts: {
    'adwo.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adwo.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
