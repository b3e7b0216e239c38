import type { Company } from '../company.ts';

export default {
  id: 'geoplugin',
  name: 'GeoPlugin',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Tells sites where a visitor is from the network address.',
  hosts: {
    'geoplugin.net': 'utility',
    'geoplugin.com': 'utility',
  },
  listed: ['Geoplugin'],
  privacy: 'https://www.geoplugin.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.geoplugin.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
