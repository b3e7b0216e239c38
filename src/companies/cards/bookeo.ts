import type { Company } from '../company.ts';

export default {
  id: 'bookeo',
  name: 'Bookeo',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Calendar for tours, classes and appointments.',
  hosts: {
    'bookeo.com': 'utility',
  },
  privacy: 'https://www.bookeo.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bookeo.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
