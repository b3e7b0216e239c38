import type { Company } from '../company.ts';

export default {
  id: 'rontar',
  name: 'Rontar',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Showed people ads for shops they visited.',
  hosts: {
    'rontar.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rontar.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
