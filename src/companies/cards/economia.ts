import type { Company } from '../company.ts';

export default {
  id: 'economia',
  name: 'Economia',
  parent: null,
  country: 'CZ',
  role: 'controller',
  about: 'Czech publisher of Hospodářské noviny, Aktuálně and the portal Centrum.',
  hosts: {
    'economia.cz': 'content',
    'ihned.cz': 'content',
    'aktualne.cz': 'content',
    'centrum.cz': 'content',
    'respekt.cz': 'content',
  },
  privacy: 'https://economia.cz/ochrana-osobnich-udaju/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://economia.cz/ochrana-osobnich-udaju/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
