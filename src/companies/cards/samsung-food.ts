import type { Company } from '../company.ts';

export default {
  id: 'samsung-food',
  name: 'Samsung Food',
  parent: 'Samsung',
  country: 'GB',
  role: 'controller',
  about: 'Save-recipe and shopping buttons on food blogs, formerly called Whisk.',
  hosts: {
    'whisk.com': 'social',
    'samsungfood.com': 'social',
  },
  privacy: 'https://samsungfood.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://samsungfood.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
