import type { Company } from '../company.ts';

export default {
  id: 'i-mobile',
  name: 'i-mobile',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Sells banner ads on Japanese sites and apps.',
  hosts: {
    'i-mobile.co.jp': 'advertising',
  },
  listed: ['i-mobile'],
  privacy: 'https://www.i-mobile.co.jp/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.i-mobile.co.jp/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
