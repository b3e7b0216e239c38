import type { Company } from '../company.ts';

export default {
  id: 'livezilla',
  name: 'LiveZilla',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Chat and help-desk software that sites run or rent.',
  hosts: {
    'livezilla.net': 'live-chat',
  },
  privacy: 'https://www.livezilla.net/privacy/en/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.livezilla.net/privacy/en/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
