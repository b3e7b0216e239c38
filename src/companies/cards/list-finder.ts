import type { Company } from '../company.ts';

export default {
  id: 'list-finder',
  name: 'Innovation',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: "Maker of List Finder, which follows business contacts on a company's site.",
  hosts: {
    'list-finder.jp': 'marketing',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://promote.list-finder.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
