import type { Company } from '../company.ts';

export default {
  id: 'komoot',
  name: 'Komoot',
  parent: 'Bending Spoons',
  country: 'DE',
  role: 'controller',
  about: 'Hiking and cycling routes shown on blogs.',
  hosts: {
    'komoot.com': 'utility',
    'komoot.de': 'utility',
  },
  privacy: 'https://www.komoot.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.komoot.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
