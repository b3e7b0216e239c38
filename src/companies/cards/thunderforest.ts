import type { Company } from '../company.ts';

export default {
  id: 'thunderforest',
  name: 'Thunderforest',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Hiking and cycling maps inside other sites.',
  hosts: {
    'thunderforest.com': 'utility',
  },
  privacy: 'https://www.thunderforest.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.thunderforest.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
