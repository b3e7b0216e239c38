import type { Company } from '../company.ts';

export default {
  id: 'hk01',
  name: 'HK01',
  parent: null,
  country: 'HK',
  role: 'controller',
  about: 'Hong Kong news site with its own ad data.',
  hosts: {
    'hk01.com': 'content',
    'hktester.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hk01.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
