import type { Company } from '../company.ts';

export default {
  id: 'thrive-themes',
  name: 'Thrive Themes',
  parent: 'Awesome Motive',
  country: 'US',
  role: 'processor',
  about: 'Pop-up forms and quizzes for WordPress blogs.',
  hosts: {
    'thrivethemes.com': 'marketing',
  },
  privacy: 'https://thrivethemes.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://thrivethemes.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
