import type { Company } from '../company.ts';

export default {
  id: 'splash',
  name: 'Splash',
  parent: 'Cvent',
  country: 'US',
  role: 'processor',
  about: 'Event sign-up pages of companies.',
  hosts: {
    'splashthat.com': 'utility',
  },
  privacy: 'https://splashthat.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://splashthat.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
