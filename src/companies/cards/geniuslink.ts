import type { Company } from '../company.ts';

export default {
  id: 'geniuslink',
  name: 'Geniuslink',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Short shop links that send each visitor to the store of their own country.',
  hosts: {
    'geni.us': 'advertising',
    'georiot.com': 'advertising',
    'geniuslink.com': 'advertising',
  },
  listed: ['Geniuslink', 'GeoRiot'],
  privacy: 'https://geniuslink.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://geniuslink.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
