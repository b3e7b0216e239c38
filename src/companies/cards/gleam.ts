import type { Company } from '../company.ts';

export default {
  id: 'gleam',
  name: 'Gleam',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Prize draws on blogs and shops that collect e-mail addresses and follows.',
  hosts: {
    'gleam.io': 'marketing',
  },
  listed: ['Gleam'],
  privacy: 'https://gleam.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://gleam.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
