import type { Company } from '../company.ts';

export default {
  id: 'kingsumo',
  name: 'KingSumo',
  parent: 'AppSumo',
  country: 'US',
  role: 'processor',
  about: 'Prize draws with which bloggers collect e-mail addresses.',
  hosts: {
    'kingsumo.com': 'marketing',
  },
  privacy: 'https://kingsumo.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kingsumo.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
