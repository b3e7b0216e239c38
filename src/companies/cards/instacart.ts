import type { Company } from '../company.ts';

export default {
  id: 'instacart',
  name: 'Instacart',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Delivers groceries, and puts buttons into recipe pages that fill a shopping basket.',
  hosts: {
    'widgets.instacart.com': 'advertising',
    'instacart.com': 'content',
    'instacartassets.com': 'content',
  },
  privacy: 'https://www.instacart.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.instacart.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://docs.instacart.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
