import type { Company } from '../company.ts';

export default {
  id: 'recipe-kit',
  name: 'Recipe Kit',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Recipe cards with buy buttons in Shopify shops.',
  hosts: {
    'getrecipekit.com': 'content',
    'recipekit.com': 'content',
  },
  privacy: 'https://www.getrecipekit.com/policies/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.getrecipekit.com/policies/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
