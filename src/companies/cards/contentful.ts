import type { Company } from '../company.ts';

export default {
  id: 'contentful',
  name: 'Contentful',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Stores the texts and pictures that other sites show.',
  hosts: {
    'contentful.com': 'content',
    'ctfassets.net': 'content',
    'ninetailed.co': 'personalization',
    'ninetailed.io': 'personalization',
  },
  listed: ['Contentful'],
  privacy: 'https://www.contentful.com/legal/privacy-at-contentful/privacy-notice/',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.contentful.com/legal/privacy-at-contentful/privacy-notice/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
