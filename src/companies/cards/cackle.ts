import type { Company } from '../company.ts';

export default {
  id: 'cackle',
  name: 'Cackle',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Comment boxes and review widgets for Russian websites.',
  hosts: {
    'cackle.me': 'social',
    'cackle.ru': 'social',
  },
  privacy: 'https://cackle.me/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cackle.me/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
