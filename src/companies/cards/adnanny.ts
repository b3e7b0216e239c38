import type { Company } from '../company.ts';

export default {
  id: 'adnanny',
  name: 'adnanny',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Delivers affiliate advertising and banners on German pages.',
  hosts: {
    'adserver01.de': 'advertising',
  },
  listed: ['adnanny'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adnanny.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
