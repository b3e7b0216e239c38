import type { Company } from '../company.ts';

export default {
  id: 'actblue',
  name: 'ActBlue',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Collects donations for the US Democrats, also in forms on other pages.',
  hosts: {
    'actblue.com': 'utility',
  },
  listed: ['ActBlue'],
  privacy: 'https://secure.actblue.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://secure.actblue.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
