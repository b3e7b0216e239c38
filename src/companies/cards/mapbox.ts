import type { Company } from '../company.ts';

export default {
  id: 'mapbox',
  name: 'Mapbox',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Draws the maps on many pages and counts how they are used.',
  hosts: {
    'mapbox.com': 'utility',
    'mapbox.cn': 'utility',
    'tiles.mapbox.com': 'utility',
    'events.mapbox.com': 'analytics',
  },
  listed: ['Mapbox'],
  privacy: 'https://www.mapbox.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.mapbox.com/legal/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://docs.mapbox.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
