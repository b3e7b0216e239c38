import type { Company } from '../company.ts';

export default {
  id: 'syndigo',
  name: 'Syndigo',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Supplies product pictures and texts to shop pages and counts views of them.',
  hosts: {
    'syndigo.com': 'content',
    'webcollage.net': 'content',
    'cnetcontent.com': 'content',
    '1worldsync.com': 'content',
    'sellpoints.com': 'content',
    'syndigo.cloud': 'content',
  },
  listed: ['Webcollage', 'CNET Content Solutions', 'Sellpoints'],
  privacy: 'https://syndigo.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://syndigo.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://syndigo.com/fr/product-descriptions/retailer-product-content/', checked: '2026-11-22' },
  ],
} satisfies Company;
