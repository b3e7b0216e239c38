import type { Company } from '../company.ts';

export default {
  id: 'getsocial',
  name: 'GetSocial',
  parent: null,
  country: 'PT',
  role: 'processor',
  about: 'Share buttons that measured what people copy and share.',
  hosts: {
    'getsocial.io': 'social',
  },
  listed: ['GetSocial'],
  privacy: 'https://getsocial.io/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getsocial.io/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
