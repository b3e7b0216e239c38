import type { Company } from '../company.ts';

export default {
  id: 'rutube',
  name: 'Rutube',
  parent: 'Gazprom-Media',
  country: 'RU',
  role: 'controller',
  about: 'Russian video site whose player appears on news pages.',
  hosts: {
    'rutube.ru': 'video',
    'rutubelist.ru': 'video',
  },
  privacy: 'https://rutube.ru/info/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rutube.ru/info/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
