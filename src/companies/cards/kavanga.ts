import type { Company } from '../company.ts';

export default {
  id: 'kavanga',
  name: 'Kavanga',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian ad network of banners and videos.',
  hosts: {
    'kavanga.ru': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kavanga.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
