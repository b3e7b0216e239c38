import type { Company } from '../company.ts';

export default {
  id: 'gtranslate',
  name: 'GTranslate',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows small sites in other languages.',
  hosts: {
    'gtranslate.net': 'utility',
    'gtranslate.io': 'utility',
  },
  privacy: 'https://gtranslate.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://gtranslate.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
