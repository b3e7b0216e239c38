import type { Company } from '../company.ts';

export default {
  id: 'rozetka',
  name: 'Rozetka',
  parent: null,
  country: 'UA',
  role: 'controller',
  about: 'Ukrainian marketplace with advertising for its sellers.',
  hosts: {
    'rozetka.com.ua': 'content',
    'rozetka.ua': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rozetka.com.ua/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
