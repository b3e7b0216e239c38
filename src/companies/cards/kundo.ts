import type { Company } from '../company.ts';

export default {
  id: 'kundo',
  name: 'Kundo',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Swedish chat, forum and mail tool for town halls and companies.',
  hosts: {
    'kundo.se': 'live-chat',
  },
  privacy: 'https://www.kundo.se/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kundo.se/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
