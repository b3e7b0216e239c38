import type { Company } from '../company.ts';

export default {
  id: 'ecomail',
  name: 'Ecomail',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Sends newsletters for shops and tracks what their contacts look at.',
  hosts: {
    'ecomail.cz': 'marketing',
    'ecomailapp.cz': 'marketing',
    'ecomailapp.com': 'marketing',
  },
  privacy: 'https://ecomail.cz/ochrana-osobnich-udaju/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ecomail.cz/ochrana-osobnich-udaju/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
