import type { Company } from '../company.ts';

export default {
  id: 'ster',
  name: 'Ster',
  parent: null,
  country: 'NL',
  role: 'controller',
  about: 'Sells the commercials around Dutch public television, without following people.',
  hosts: {
    'ster.nl': 'advertising',
  },
  privacy: 'https://www.ster.nl/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ster.nl/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
