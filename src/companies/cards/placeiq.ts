import type { Company } from '../company.ts';

export default {
  id: 'placeiq',
  name: 'PlaceIQ',
  parent: 'Precisely',
  country: 'US',
  role: 'controller',
  about: 'Sells profiles made from phone locations.',
  hosts: {
    'placeiq.com': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://placeiq.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
