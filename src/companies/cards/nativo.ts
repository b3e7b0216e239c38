import type { Company } from '../company.ts';

export default {
  id: 'nativo',
  name: 'Nativo',
  parent: 'Life360',
  country: 'US',
  role: 'controller',
  about: 'Places ads that look like articles between the real ones.',
  hosts: {
    'ntv.io': 'advertising',
    'postrelease.com': 'advertising',
    'nativo.com': 'advertising',
    'nativo.net': 'advertising',
    'simplereach.com': 'analytics',
  },
  listed: ['Nativo', 'SimpleReach'],
  privacy: 'https://www.nativo.com/policies',
  optOut: 'https://www.nativo.com/interest-based-ads',
  contact: { mail: 'privacy@nativo.com' },
  sources: [
    { url: 'https://www.nativo.com/policies', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.nativo.com/newsroom', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
