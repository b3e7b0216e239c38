import type { Company } from '../company.ts';

export default {
  id: 'last-fm',
  name: 'Last.fm',
  parent: 'Paramount',
  country: 'GB',
  role: 'controller',
  about: 'Shows on blogs what music someone plays and keeps listening histories.',
  hosts: {
    'last.fm': 'content',
    'lastfm.freetls.fastly.net': 'content',
  },
  privacy: 'https://www.last.fm/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.last.fm/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
