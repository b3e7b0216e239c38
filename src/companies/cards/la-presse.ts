import type { Company } from '../company.ts';

export default {
  id: 'la-presse',
  name: 'La Presse',
  parent: null,
  country: 'CA',
  role: 'controller',
  about: 'Canadian French-language news site run by a trust.',
  hosts: {
    'lapresse.ca': 'content',
  },
  privacy: 'https://www.lapresse.ca/politique-de-confidentialite',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lapresse.ca/politique-de-confidentialite', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
