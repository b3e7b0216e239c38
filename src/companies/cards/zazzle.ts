import type { Company } from '../company.ts';

export default {
  id: 'zazzle',
  name: 'Zazzle',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Prints gifts whose shop boxes appear on artists’ blogs.',
  hosts: {
    'zazzle.com': 'content',
    'zcache.com': 'content',
  },
  privacy: 'https://www.zazzle.com/mk/policy/privacy_notice',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zazzle.com/mk/policy/privacy_notice', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
