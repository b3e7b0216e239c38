import type { Company } from '../company.ts';

export default {
  id: 'catch',
  name: 'Catch',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Offers store credit in shops to buyers who pay by bank.',
  hosts: {
    'getcatch.com': 'utility',
  },
  listed: ['Catch'],
  privacy: 'https://www.getcatch.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.getcatch.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
