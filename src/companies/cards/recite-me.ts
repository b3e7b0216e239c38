import type { Company } from '../company.ts';

export default {
  id: 'recite-me',
  name: 'Recite Me',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Toolbar that reads pages aloud and changes colours and type.',
  hosts: {
    'reciteme.com': 'utility',
  },
  listed: ['Recite Me'],
  privacy: 'https://reciteme.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://reciteme.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
