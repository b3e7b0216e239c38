import type { Company } from '../company.ts';

export default {
  id: 'link-a',
  name: 'Link-A',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Pays Japanese sites for customers they send to advertisers.',
  hosts: {
    'link-a.net': 'advertising',
    'link-ag.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://link-ag.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
