import type { Company } from '../company.ts';

export default {
  id: 'powerspace',
  name: 'Powerspace',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Placed ads that look like articles on French sites.',
  hosts: {
    'powerspace.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://powerspace.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
