import type { Company } from '../company.ts';

export default {
  id: 'knownsec',
  name: 'Knownsec',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Protects Chinese sites and issues a trust seal.',
  hosts: {
    'knownsec.com': 'utility',
    'anquan.org': 'utility',
    'jiasule.com': 'utility',
    'yunaq.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.knownsec.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
