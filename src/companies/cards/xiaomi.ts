import type { Company } from '../company.ts';

export default {
  id: 'xiaomi',
  name: 'Xiaomi',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese maker of phones that counts visits and shows advertising in its programs.',
  hosts: {
    'mi.com': 'content',
    'xiaomi.com': 'content',
    'mi-img.com': 'content',
    'xiaomi.net': 'content',
    'ad.xiaomi.com': 'advertising',
    'ad.intl.xiaomi.com': 'advertising',
  },
  privacy: 'https://privacy.mi.com/all/en_US/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://privacy.mi.com/all/en_US/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
