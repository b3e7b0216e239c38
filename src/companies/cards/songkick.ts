import type { Company } from '../company.ts';

export default {
  id: 'songkick',
  name: 'Songkick',
  parent: 'Suno',
  country: 'GB',
  role: 'controller',
  about: 'Tour dates of bands on other sites; keeps lists of the artists fans follow.',
  hosts: {
    'songkick.com': 'utility',
  },
  privacy: 'https://www.songkick.com/info/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.songkick.com/info/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
