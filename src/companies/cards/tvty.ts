import type { Company } from '../company.ts';

export default {
  id: 'tvty',
  name: 'TVTY',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Starts online advertising at the moment a commercial or event is on television.',
  hosts: {
    'distribeo.com': 'advertising',
    'ogigl.com': 'advertising',
    'tvty.tv': 'advertising',
  },
  listed: ['TVTY'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tvty.tv/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
