import type { Company } from '../company.ts';

export default {
  id: 'covet-pics',
  name: 'Covet.pics',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Shows Instagram shopping galleries in web shops.',
  hosts: {
    'covet.pics': 'content',
  },
  listed: ['Covert Pics'],
  privacy: 'https://covet.pics/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://covet.pics/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
