import type { Company } from '../company.ts';

export default {
  id: 'livejournal',
  name: 'LiveJournal',
  parent: 'Sber',
  country: 'RU',
  role: 'controller',
  about: 'Blog service run from Russia with advertising on its pages.',
  hosts: {
    'livejournal.com': 'social',
    'livejournal.net': 'social',
  },
  listed: ['LiveJournal'],
  privacy: 'https://www.livejournal.com/legal/privacy.bml',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.livejournal.com/legal/privacy.bml', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
