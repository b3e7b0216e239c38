import type { Company } from '../company.ts';

export default {
  id: 'uptolike',
  name: 'Uptolike',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Share buttons on Russian websites that note what people read.',
  hosts: {
    'uptolike.com': 'social',
    'uptolike.ru': 'social',
  },
  privacy: 'https://uptolike.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://uptolike.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
