import type { Company } from '../company.ts';

export default {
  id: 'cliengo',
  name: 'Cliengo',
  parent: null,
  country: 'AR',
  role: 'processor',
  about: "Chat robot that collects visitors' phone numbers for sellers in Latin America.",
  hosts: {
    'cliengo.com': 'live-chat',
  },
  privacy: 'https://www.cliengo.com/politicas-de-privacidad',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cliengo.com/politicas-de-privacidad', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
