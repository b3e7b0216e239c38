import type { Company } from '../company.ts';

export default {
  id: 'adnegah',
  name: 'Adnegah',
  parent: null,
  country: 'IR',
  role: 'controller',
  about: 'Iranian ad network that shows banners on local sites.',
  hosts: {
    'adnegah.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adnegah.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
