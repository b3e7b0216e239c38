import type { Company } from '../company.ts';

export default {
  id: 'reklamstore',
  name: 'ReklamStore',
  parent: null,
  country: 'TR',
  role: 'both',
  about: 'Runs ads for publishers in Turkey and abroad.',
  hosts: {
    'reklamstore.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://reklamstore.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
