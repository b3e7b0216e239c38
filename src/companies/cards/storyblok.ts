import type { Company } from '../company.ts';

export default {
  id: 'storyblok',
  name: 'Storyblok',
  parent: null,
  country: 'AT',
  role: 'processor',
  about: 'Stores the texts and pictures that other sites show.',
  hosts: {
    'storyblok.com': 'content',
  },
  privacy: 'https://www.storyblok.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.storyblok.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
