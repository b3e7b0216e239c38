import type { Company } from '../company.ts';

export default {
  id: 'flippingbook',
  name: 'FlippingBook',
  parent: null,
  country: 'MT',
  role: 'processor',
  about: 'Shows brochures as page-turners for companies and counts readers.',
  hosts: {
    'flippingbook.com': 'content',
  },
  privacy: 'https://flippingbook.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://flippingbook.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
