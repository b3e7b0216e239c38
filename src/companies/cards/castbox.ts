import type { Company } from '../company.ts';

export default {
  id: 'castbox',
  name: 'Castbox',
  parent: null,
  country: 'HK',
  role: 'controller',
  about: 'Podcast app whose players appear on other sites.',
  hosts: {
    'castbox.fm': 'content',
  },
  privacy: 'https://castbox.fm/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://castbox.fm/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
