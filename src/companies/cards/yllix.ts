import type { Company } from '../company.ts';

export default {
  id: 'yllix',
  name: 'Yllix Media',
  parent: null,
  country: 'CN',
  role: 'both',
  about: 'Sells pop-under and redirect ads on small sites.',
  hosts: {
    'yllix.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://yllix.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
