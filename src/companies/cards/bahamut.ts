import type { Company } from '../company.ts';

export default {
  id: 'bahamut',
  name: 'Bahamut',
  parent: null,
  country: 'TW',
  role: 'controller',
  about: 'Taiwanese forum and news for video game players.',
  hosts: {
    'gamer.com.tw': 'content',
    'bahamut.com.tw': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gamer.com.tw/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
