import type { Company } from '../company.ts';

export default {
  id: 'zip-recipes',
  name: 'Zip Recipes',
  parent: 'Really Simple Plugins',
  country: 'NL',
  role: 'processor',
  about: 'Plugin that formats recipes and nutrition labels on blogs.',
  hosts: {
    'ziprecipes.net': 'content',
  },
  privacy: 'https://www.ziprecipes.net/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ziprecipes.net/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
