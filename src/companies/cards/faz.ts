import type { Company } from '../company.ts';

export default {
  id: 'faz',
  name: 'FAZ',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'German newspaper; its hosts serve articles, pictures and subscriber accounts.',
  hosts: {
    'faz.net': 'content',
    'faz.de': 'content',
  },
  privacy: 'https://www.faz.net/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.faz.net/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
