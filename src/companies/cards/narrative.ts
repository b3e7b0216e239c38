import type { Company } from '../company.ts';

export default {
  id: 'narrative',
  name: 'Narrative',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs a market where companies buy and sell data about people.',
  hosts: {
    'narrative.io': 'identity',
  },
  listed: ['Narrative'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://narrative.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
