import type { Company } from '../company.ts';

export default {
  id: 'recart',
  name: 'Recart',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Text-message pop-ups for Shopify shops.',
  hosts: {
    'recart.com': 'marketing',
  },
  privacy: 'https://recart.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://recart.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
