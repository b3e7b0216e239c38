import type { Company } from '../company.ts';

export default {
  id: 'note',
  name: 'note',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese site on which people publish and sell texts.',
  hosts: {
    'note.com': 'content',
    'note.mu': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://note.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
