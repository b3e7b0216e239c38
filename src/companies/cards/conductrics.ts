import type { Company } from '../company.ts';

export default {
  id: 'conductrics',
  name: 'Conductrics',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tests page versions and chooses offers per visitor for other firms.',
  hosts: {
    'conductrics.com': 'experiment',
  },
  listed: ['Conductrics'],
  privacy: 'https://www.conductrics.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.conductrics.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
