import type { Company } from '../company.ts';

export default {
  id: '4w-marketplace',
  name: '4w MarketPlace',
  parent: null,
  country: 'IT',
  role: 'controller',
  about: "Italian ad network that places clickable advertisements chosen by the page's subject.",
  hosts: {
    '4wnet.com': 'advertising',
    '4wmarketplace.com': 'advertising',
  },
  privacy: 'https://www.4wmarketplace.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.4wmarketplace.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
