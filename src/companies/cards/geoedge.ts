import type { Company } from '../company.ts';

export default {
  id: 'geoedge',
  name: 'GeoEdge',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Checks the ads on a page for malware and unwanted content.',
  hosts: {
    'geoedge.com': 'advertising',
    'geoedge.be': 'advertising',
  },
  listed: ['GeoEdge'],
  privacy: 'https://www.geoedge.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.geoedge.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
