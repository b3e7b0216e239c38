import type { Company } from '../company.ts';

export default {
  id: 'webgains',
  name: 'Webgains',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Affiliate network that notes which website brought a buyer to a shop.',
  hosts: {
    'webgains.com': 'advertising',
    'webgains.io': 'advertising',
    'webgains.link': 'advertising',
  },
  privacy: 'https://www.webgains.com/public/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.webgains.com/public/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
