import type { Company } from '../company.ts';

export default {
  id: 'wikihow',
  name: 'wikiHow',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Publishes how-to guides written by volunteers and shows ads next to them.',
  hosts: {
    'wikihow.com': 'content',
    'whstatic.com': 'content',
  },
  privacy: 'https://www.wikihow.com/wikiHow:Privacy-Policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wikihow.com/wikiHow:Privacy-Policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
