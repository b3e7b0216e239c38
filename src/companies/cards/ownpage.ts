import type { Company } from '../company.ts';

export default {
  id: 'ownpage',
  name: 'Ownpage',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: "Picks the articles each reader gets in a publisher's newsletters.",
  hosts: {
    'ownpage.fr': 'recommendation',
  },
  privacy: 'https://www.ownpage.fr/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ownpage.fr/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
