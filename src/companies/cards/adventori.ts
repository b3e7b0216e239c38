import type { Company } from '../company.ts';

export default {
  id: 'adventori',
  name: 'ADventori',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Builds ads that change with the viewer, weather or place.',
  hosts: {
    'adventori.com': 'advertising',
  },
  listed: ['ADventori'],
  privacy: 'https://www.adventori.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adventori.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
