import type { Company } from '../company.ts';

export default {
  id: 'robokassa',
  name: 'Robokassa',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Handles payments for Russian shops.',
  hosts: {
    'robokassa.ru': 'utility',
    'robokassa.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://robokassa.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
