import type { Company } from '../company.ts';

export default {
  id: 'miaozhen',
  name: 'Miaozhen Systems',
  parent: 'Mininglamp',
  country: 'CN',
  role: 'both',
  about: 'Counts who saw ads on Chinese sites and television, for advertisers.',
  hosts: {
    'miaozhen.com': 'analytics',
    'admaster.com.cn': 'advertising',
  },
  listed: ['Supertool Network Technology'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.miaozhen.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
