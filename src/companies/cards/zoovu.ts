import type { Company } from '../company.ts';

export default {
  id: 'zoovu',
  name: 'Zoovu',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Asks shoppers questions to suggest a product and runs site search.',
  hosts: {
    'zoovu.com': 'recommendation',
    'smartassistant.com': 'recommendation',
    'sitesearch360.com': 'recommendation',
  },
  listed: ['SMARTASSISTANT'],
  privacy: 'https://zoovu.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://zoovu.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
