import type { Company } from '../company.ts';

export default {
  id: 'nutritionix',
  name: 'Nutritionix',
  parent: 'Syndigo',
  country: 'US',
  role: 'both',
  about: 'Calorie tables on restaurant and recipe sites.',
  hosts: {
    'nutritionix.com': 'content',
  },
  privacy: 'https://www.nutritionix.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nutritionix.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
