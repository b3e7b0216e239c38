import type { Company } from '../company.ts';

export default {
  id: 'zoznam',
  name: 'Zoznam',
  parent: null,
  country: 'SK',
  role: 'controller',
  about: 'Slovak portal with mail, search and news sites.',
  hosts: {
    'zoznam.sk': 'content',
    'topky.sk': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zoznam.sk/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
