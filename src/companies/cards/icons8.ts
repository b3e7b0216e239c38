import type { Company } from '../company.ts';

export default {
  id: 'icons8',
  name: 'Icons8',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Supplies the little icons that many pages show.',
  hosts: {
    'icons8.com': 'cdn',
  },
  privacy: 'https://icons8.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://icons8.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
