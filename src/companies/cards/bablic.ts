import type { Company } from '../company.ts';

export default {
  id: 'bablic',
  name: 'Bablic',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Translates small shops and delivers the translated text.',
  hosts: {
    'bablic.com': 'utility',
  },
  privacy: 'https://www.bablic.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bablic.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
