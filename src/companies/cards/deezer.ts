import type { Company } from '../company.ts';

export default {
  id: 'deezer',
  name: 'Deezer',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'Music players on other sites that note what is played.',
  hosts: {
    'deezer.com': 'content',
    'dzcdn.net': 'content',
  },
  privacy: 'https://www.deezer.com/legal/personal-datas',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.deezer.com/legal/personal-datas', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
