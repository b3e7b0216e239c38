import type { Company } from '../company.ts';

export default {
  id: 'dlpo',
  name: 'DLPO',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Tests versions of pages on different visitors.',
  hosts: {
    'dlpo.jp': 'experiment',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://dlpo.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
