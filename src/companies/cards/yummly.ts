import type { Company } from '../company.ts';

export default {
  id: 'yummly',
  name: 'Yummly',
  parent: 'Whirlpool',
  country: 'US',
  role: 'controller',
  about: 'Recipe site whose save buttons sat on food blogs and learned tastes; closed in 2024.',
  hosts: {
    'yummly.com': 'social',
  },
  listed: ['Yummley'],
  privacy: 'https://www.yummly.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.yummly.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
