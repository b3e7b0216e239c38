import type { Company } from '../company.ts';

export default {
  id: 'bitly',
  name: 'Bitly',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Makes short links and notes who clicks on them.',
  hosts: {
    'bitly.com': 'utility',
    'bit.ly': 'utility',
    'j.mp': 'utility',
    'bitly.is': 'utility',
    'qr-code-generator.com': 'utility',
  },
  privacy: 'https://bitly.com/pages/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://bitly.com/pages/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://bitly.com/pages/about', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
