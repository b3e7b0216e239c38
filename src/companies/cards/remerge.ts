import type { Company } from '../company.ts';

export default {
  id: 'remerge',
  name: 'Remerge',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Shows people ads for apps they already have.',
  hosts: {
    'remerge.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://remerge.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
