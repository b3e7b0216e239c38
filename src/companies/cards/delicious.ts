import type { Company } from '../company.ts';

export default {
  id: 'delicious',
  name: 'Delicious',
  parent: 'Pinboard',
  country: 'US',
  role: 'controller',
  about: 'Old bookmark site whose save buttons sat on blogs.',
  hosts: {
    'delicious.com': 'social',
    'del.icio.us': 'social',
  },
  listed: ['Delicious Media'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://del.icio.us/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
