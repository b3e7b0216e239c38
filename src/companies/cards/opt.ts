import type { Company } from '../company.ts';

export default {
  id: 'opt',
  name: 'OPT',
  parent: 'Digital Holdings',
  country: 'JP',
  role: 'controller',
  about: 'Japanese agency whose ADPLAN measured which advertisements led to orders.',
  hosts: {
    'adplan-ds.com': 'analytics',
    'opt.ne.jp': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.opt.ne.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
