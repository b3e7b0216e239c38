import type { Company } from '../company.ts';

export default {
  id: 'nifty',
  name: 'NIFTY',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese internet provider with mail and a news portal.',
  hosts: {
    'nifty.com': 'content',
    'nifty.co.jp': 'content',
  },
  privacy: 'https://www.nifty.com/policy/privacy.htm',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nifty.com/policy/privacy.htm', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
