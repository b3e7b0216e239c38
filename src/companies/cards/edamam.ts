import type { Company } from '../company.ts';

export default {
  id: 'edamam',
  name: 'Edamam',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Nutrition facts and recipe data shown on food sites.',
  hosts: {
    'edamam.com': 'content',
  },
  privacy: 'https://www.edamam.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.edamam.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
