import type { Company } from '../company.ts';

export default {
  id: 'wildjar',
  name: 'WildJar',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Ties phone calls to ads for Australian firms.',
  hosts: {
    'wildjar.com': 'analytics',
  },
  privacy: 'https://www.wildjar.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wildjar.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
