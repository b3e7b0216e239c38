import type { Company } from '../company.ts';

export default {
  id: 'fontplus',
  name: 'FONTPLUS',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Delivers Japanese typefaces to web pages.',
  hosts: {
    'fontplus.jp': 'utility',
    'fontplus.dev': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://fontplus.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
