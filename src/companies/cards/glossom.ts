import type { Company } from '../company.ts';

export default {
  id: 'glossom',
  name: 'Glossom',
  parent: 'GREE',
  country: 'JP',
  role: 'controller',
  about: 'Japanese company for phone advertising.',
  hosts: {
    'adlantis.jp': 'advertising',
    'glossom.co.jp': 'advertising',
    'glossom.jp': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.glossom.co.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
