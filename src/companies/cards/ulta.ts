import type { Company } from '../company.ts';

export default {
  id: 'ulta',
  name: 'Ulta Beauty',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American cosmetics shop; its own pages and pictures.',
  hosts: {
    'ulta.com': 'content',
    'ultaimages.com': 'content',
  },
  privacy: 'https://www.ulta.com/company/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ulta.com/company/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
