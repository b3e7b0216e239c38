import type { Company } from '../company.ts';

export default {
  id: 'linktech-cn',
  name: 'Linktech',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Pays Chinese sites for buyers they send to shops and records the orders.',
  hosts: {
    'linktech.cn': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.linktech.cn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
