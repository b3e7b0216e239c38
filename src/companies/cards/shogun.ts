import type { Company } from '../company.ts';

export default {
  id: 'shogun',
  name: 'Shogun',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Page builder and page tests of web shops.',
  hosts: {
    'getshogun.com': 'hosting',
  },
  privacy: 'https://getshogun.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getshogun.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
