import type { Company } from '../company.ts';

export default {
  id: 'crobox',
  name: 'Crobox',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Adds sales messages to product pages and learns which ones move each shopper.',
  hosts: {
    'crobox.com': 'personalization',
  },
  privacy: 'https://crobox.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://crobox.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
