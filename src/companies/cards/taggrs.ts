import type { Company } from '../company.ts';

export default {
  id: 'taggrs',
  name: 'TAGGRS',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Hosts tag servers through which sites send visit data to ad companies.',
  hosts: {
    'taggrs.io': 'tag-manager',
    'taggrs.cloud': 'tag-manager',
  },
  privacy: 'https://taggrs.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://taggrs.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
