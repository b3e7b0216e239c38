import type { Company } from '../company.ts';

export default {
  id: 'noibu',
  name: 'Noibu',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Watches checkout errors in web shops and replays the visits in which they happened.',
  hosts: {
    'noibu.com': 'session-replay',
  },
  listed: ['Noibu'],
  privacy: 'https://noibu.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://noibu.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
