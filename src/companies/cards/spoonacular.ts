import type { Company } from '../company.ts';

export default {
  id: 'spoonacular',
  name: 'Spoonacular',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Recipe and nutrition data shown on food sites.',
  hosts: {
    'spoonacular.com': 'content',
  },
  privacy: 'https://spoonacular.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://spoonacular.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
