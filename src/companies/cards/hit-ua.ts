import type { Company } from '../company.ts';

export default {
  id: 'hit-ua',
  name: 'Hit.ua',
  parent: null,
  country: 'UA',
  role: 'both',
  about: 'Ukrainian visit counter and ranking of sites.',
  hosts: {
    'hit.ua': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hit.ua/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
