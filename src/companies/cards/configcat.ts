import type { Company } from '../company.ts';

export default {
  id: 'configcat',
  name: 'ConfigCat',
  parent: null,
  country: 'HU',
  role: 'processor',
  about: 'Switches features of an app on or off for groups of users.',
  hosts: {
    'configcat.com': 'experiment',
  },
  privacy: 'https://configcat.com/policies/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://configcat.com/policies/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
