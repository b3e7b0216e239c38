import type { Company } from '../company.ts';

export default {
  id: 'contobox',
  name: 'Contobox',
  parent: 'Crucial Interactive',
  country: 'CA',
  role: 'processor',
  about: 'Builds ads that unfold when touched.',
  hosts: {
    'contobox.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://contobox.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
