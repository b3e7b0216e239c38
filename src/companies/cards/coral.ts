import type { Company } from '../company.ts';

export default {
  id: 'coral',
  name: 'Coral',
  parent: 'Vox Media',
  country: 'US',
  role: 'processor',
  about: 'Comment software used by newspapers.',
  hosts: {
    'coralproject.net': 'social',
  },
  listed: ['Coral'],
  privacy: 'https://coralproject.net/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://coralproject.net/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
