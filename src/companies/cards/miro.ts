import type { Company } from '../company.ts';

export default {
  id: 'miro',
  name: 'Miro',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows whiteboards inside other sites.',
  hosts: {
    'miro.com': 'content',
  },
  privacy: 'https://miro.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://miro.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
