import type { Company } from '../company.ts';

export default {
  id: 'flourish',
  name: 'Flourish',
  parent: 'Canva',
  country: 'GB',
  role: 'processor',
  about: 'Shows moving charts inside news articles.',
  hosts: {
    'flourish.studio': 'content',
    'flo.uri.sh': 'content',
    'flourish-user-templates.com': 'content',
  },
  privacy: 'https://flourish.studio/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://flourish.studio/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
