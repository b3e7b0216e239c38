import type { Company } from '../company.ts';

export default {
  id: 'postscript',
  name: 'Postscript',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Text-message marketing for Shopify shops that follows what subscribers look at.',
  hosts: {
    'postscript.io': 'marketing',
  },
  privacy: 'https://postscript.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://postscript.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
