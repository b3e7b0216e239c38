import type { Company } from '../company.ts';

export default {
  id: 'seedr',
  name: 'Seedr',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Places advertising videos on Russian sites and blogs.',
  hosts: {
    'seedr.ru': 'advertising',
    'seedr.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://seedr.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
