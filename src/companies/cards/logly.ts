import type { Company } from '../company.ts';

export default {
  id: 'logly',
  name: 'LOGLY',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Fills boxes under Japanese articles with related and paid links.',
  hosts: {
    'logly.co.jp': 'recommendation',
  },
  privacy: 'https://www.logly.co.jp/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.logly.co.jp/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
