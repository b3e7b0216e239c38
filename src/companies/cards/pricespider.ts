import type { Company } from '../company.ts';

export default {
  id: 'pricespider',
  name: 'PriceSpider',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Where-to-buy buttons on brands’ pages; follows people to the shop they choose.',
  hosts: {
    'pricespider.com': 'advertising',
  },
  privacy: 'https://www.pricespider.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pricespider.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
