import type { Company } from '../company.ts';

export default {
  id: 'gnezdo',
  name: 'Gnezdo',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Places boxes of news and ad links on Russian sites.',
  hosts: {
    'gnezdo.ru': 'advertising',
    'gnezdo2.ru': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://gnezdo.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
