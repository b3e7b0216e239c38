import type { Company } from '../company.ts';

export default {
  id: 'intage',
  name: 'INTAGE',
  parent: 'NTT Docomo',
  country: 'JP',
  role: 'controller',
  about: 'Japanese market researcher with panels of buyers and viewers.',
  hosts: {
    'intage.co.jp': 'analytics',
  },
  privacy: 'https://www.intage.co.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.intage.co.jp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
