import type { Company } from '../company.ts';

export default {
  id: 'digg',
  name: 'Digg',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Link voting site whose buttons sat on old blogs.',
  hosts: {
    'digg.com': 'social',
  },
  privacy: 'https://digg.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://digg.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
