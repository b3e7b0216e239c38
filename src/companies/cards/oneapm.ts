import type { Company } from '../company.ts';

export default {
  id: 'oneapm',
  name: 'OneAPM',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Measures how fast Chinese sites work for their visitors.',
  hosts: {
    'oneapm.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.oneapm.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
