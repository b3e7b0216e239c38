import type { Company } from '../company.ts';

export default {
  id: 'trendyol',
  name: 'Trendyol',
  parent: 'Alibaba',
  country: 'TR',
  role: 'controller',
  about: 'Turkish fashion and general marketplace where sellers can buy advertising.',
  hosts: {
    'trendyol.com': 'content',
    'dsmcdn.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trendyol.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
