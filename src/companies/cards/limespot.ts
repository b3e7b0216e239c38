import type { Company } from '../company.ts';

export default {
  id: 'limespot',
  name: 'LimeSpot',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Suggests products to shoppers in Shopify shops from what they looked at.',
  hosts: {
    'limespot.com': 'recommendation',
    'personalizer.io': 'recommendation',
  },
  privacy: 'https://www.limespot.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.limespot.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
