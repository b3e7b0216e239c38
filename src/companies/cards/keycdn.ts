import type { Company } from '../company.ts';

export default {
  id: 'keycdn',
  name: 'KeyCDN',
  parent: null,
  country: 'CH',
  role: 'processor',
  about: 'Delivers the pages of other companies faster.',
  hosts: {
    'keycdn.com': 'cdn',
    'kxcdn.com': 'cdn',
  },
  listed: ['Key CDN'],
  privacy: 'https://www.keycdn.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.keycdn.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
