import type { Company } from '../company.ts';

export default {
  id: 'convead',
  name: 'Convead',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Watches what shoppers look at and mails them about it for Russian shops.',
  hosts: {
    'convead.io': 'marketing',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://convead.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
