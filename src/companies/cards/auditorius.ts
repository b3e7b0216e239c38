import type { Company } from '../company.ts';

export default {
  id: 'auditorius',
  name: 'Auditorius',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian company that buys advertising in auctions with audience data.',
  hosts: {
    'audtd.com': 'advertising',
    'auditorius.ru': 'advertising',
  },
  listed: ['Auditorius'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://auditorius.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
