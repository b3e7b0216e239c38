import type { Company } from '../company.ts';

export default {
  id: 'bigoven',
  name: 'BigOven',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Recipe site whose save buttons sit on food blogs.',
  hosts: {
    'bigoven.com': 'social',
  },
  privacy: 'https://www.bigoven.com/site/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bigoven.com/site/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
