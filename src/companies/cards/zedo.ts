import type { Company } from '../company.ts';

export default {
  id: 'zedo',
  name: 'ZEDO',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Served ads for publishers; its hosts remain in older pages.',
  hosts: {
    'zedo.com': 'advertising',
  },
  listed: ['ZEDO'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://zedo.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
