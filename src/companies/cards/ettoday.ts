import type { Company } from '../company.ts';

export default {
  id: 'ettoday',
  name: 'ETtoday',
  parent: null,
  country: 'TW',
  role: 'controller',
  about: 'Taiwanese news site with videos and advertising.',
  hosts: {
    'ettoday.net': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ettoday.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
