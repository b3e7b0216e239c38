import type { Company } from '../company.ts';

export default {
  id: 'wildberries',
  name: 'Wildberries',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian marketplace with advertising for its sellers.',
  hosts: {
    'wildberries.ru': 'content',
    'wbstatic.net': 'content',
    'wb.ru': 'content',
    'wbbasket.ru': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wildberries.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
