import type { Company } from '../company.ts';

export default {
  id: 'leaflet',
  name: 'Leaflet',
  parent: null,
  country: 'UA',
  role: 'processor',
  about: 'Open-source map script that sites load.',
  hosts: {
    'leafletjs.com': 'cdn',
  },
  listed: ['Leaflet'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://leafletjs.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
