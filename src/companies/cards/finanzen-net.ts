import type { Company } from '../company.ts';

export default {
  id: 'finanzen-net',
  name: 'finanzen.net',
  parent: 'KKR',
  country: 'DE',
  role: 'controller',
  about: 'German finance site that supplies share prices to other pages.',
  hosts: {
    'finanzen.net': 'content',
  },
  privacy: 'https://www.finanzen.net/datenschutz',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.finanzen.net/datenschutz', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://www.finanznachrichten.de/nachrichten-2024-09/63304219-axel-springer-konzern-soll-aufgespalten-werden-003.htm',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
