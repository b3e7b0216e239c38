import type { Company } from '../company.ts';

export default {
  id: 'morisawa',
  name: 'Morisawa',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Delivers Japanese typefaces to web pages as TypeSquare.',
  hosts: {
    'typesquare.com': 'utility',
    'webfont.jp': 'utility',
  },
  privacy: 'https://www.morisawa.co.jp/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.morisawa.co.jp/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
