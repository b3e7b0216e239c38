import type { Company } from '../company.ts';

export default {
  id: 'illuma',
  name: 'Illuma',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Aims ads by what articles the present audience reads, without profiles.',
  hosts: {
    'weareilluma.com': 'advertising',
    'illuma-tech.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://weareilluma.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
