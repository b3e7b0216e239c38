import type { Company } from '../company.ts';

export default {
  id: 'bigin',
  name: 'Bigin',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Follows shoppers of Korean shops and shows them messages.',
  hosts: {
    'bigin.io': 'personalization',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bigin.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
