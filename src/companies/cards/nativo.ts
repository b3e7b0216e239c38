import type { Company } from '../company.ts';

export default {
  id: 'nativo',
  name: 'Nativo',
  hosts: {
    'ntv.io': 'advertising',
    'postrelease.com': 'advertising',
    'nativo.com': 'advertising',
  },
  privacy: 'https://www.nativo.com/policies',
  sources: [{ url: 'https://www.nativo.com/policies', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
