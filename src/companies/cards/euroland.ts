import type { Company } from '../company.ts';

export default {
  id: 'euroland',
  name: 'Euroland',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Share price boxes on companies’ investor pages.',
  hosts: {
    'euroland.com': 'content',
  },
  listed: ['Euroland'],
  privacy: 'https://www.euroland.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.euroland.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
