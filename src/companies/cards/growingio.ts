import type { Company } from '../company.ts';

export default {
  id: 'growingio',
  name: 'GrowingIO',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Records clicks and page views in Chinese apps and sites for their makers.',
  hosts: {
    'growingio.com': 'analytics',
    'growingio.cn': 'analytics',
  },
  privacy: 'https://www.growingio.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.growingio.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
