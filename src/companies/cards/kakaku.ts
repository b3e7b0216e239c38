import type { Company } from '../company.ts';

export default {
  id: 'kakaku',
  name: 'Kakaku.com',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Runs the price comparison Kakaku and the restaurant guide Tabelog.',
  hosts: {
    'kakaku.com': 'content',
    'k-img.com': 'content',
    'tabelog.com': 'content',
    'eiga.com': 'content',
  },
  privacy: 'https://corporate.kakaku.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://corporate.kakaku.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
