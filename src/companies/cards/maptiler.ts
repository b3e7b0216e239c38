import type { Company } from '../company.ts';

export default {
  id: 'maptiler',
  name: 'MapTiler',
  parent: null,
  country: 'CH',
  role: 'processor',
  about: 'Draws maps for the pages of other companies.',
  hosts: {
    'maptiler.com': 'utility',
    'georeferencer.com': 'utility',
    'tilehosting.com': 'utility',
  },
  listed: ['Georeferencer'],
  privacy: 'https://www.maptiler.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.maptiler.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://docs.maptiler.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
