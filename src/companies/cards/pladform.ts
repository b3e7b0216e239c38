import type { Company } from '../company.ts';

export default {
  id: 'pladform',
  name: 'Pladform',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Plays licensed videos with advertising on Russian sites.',
  hosts: {
    'pladform.ru': 'video',
    'pladform.com': 'video',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pladform.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
