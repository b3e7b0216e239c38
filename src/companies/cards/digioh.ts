import type { Company } from '../company.ts';

export default {
  id: 'digioh',
  name: 'Digioh',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Pop-ups and quizzes that collect e-mail addresses and answers.',
  hosts: {
    'digioh.com': 'marketing',
    'lightboxcdn.com': 'marketing',
  },
  listed: ['Digioh'],
  privacy: 'https://www.digioh.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.digioh.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
