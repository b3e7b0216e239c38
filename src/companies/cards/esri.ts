import type { Company } from '../company.ts';

export default {
  id: 'esri',
  name: 'Esri',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Draws the maps of authorities and newspapers.',
  hosts: {
    'arcgis.com': 'utility',
    'arcgisonline.com': 'utility',
    'esri.com': 'utility',
  },
  listed: ['Esri ArcGIS'],
  privacy: 'https://www.esri.com/en-us/privacy/overview',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.esri.com/en-us/privacy/overview', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://developers.arcgis.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
