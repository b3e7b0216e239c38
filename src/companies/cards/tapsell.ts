import type { Company } from '../company.ts';

export default {
  id: 'tapsell',
  name: 'Tapsell',
  parent: null,
  country: 'IR',
  role: 'both',
  about: 'Sells ads in Persian apps and sites.',
  hosts: {
    'tapsell.ir': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tapsell.ir/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
