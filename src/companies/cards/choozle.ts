import type { Company } from '../company.ts';

export default {
  id: 'choozle',
  name: 'Choozle',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Lets small agencies buy ads by auction.',
  hosts: {
    'choozle.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://choozle.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
