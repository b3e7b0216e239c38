import type { Company } from '../company.ts';

export default {
  id: 'tweakwise',
  name: 'Tweakwise',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Runs search, filters and product suggestions of Dutch web shops.',
  hosts: {
    'tweakwise.com': 'recommendation',
    'tweakwisenavigator.net': 'recommendation',
    'tweakwisenavigator.com': 'recommendation',
  },
  privacy: 'https://www.tweakwise.com/privacy-statement',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tweakwise.com/privacy-statement', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
