import type { Company } from '../company.ts';

export default {
  id: 'carto',
  name: 'CARTO',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Maps and data layers inside other sites.',
  hosts: {
    'carto.com': 'utility',
    'cartocdn.com': 'utility',
    'cartodb.com': 'utility',
    'cartodb-libs.global.ssl.fastly.net': 'utility',
  },
  privacy: 'https://carto.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://carto.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
