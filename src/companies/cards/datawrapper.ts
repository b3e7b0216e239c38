import type { Company } from '../company.ts';

export default {
  id: 'datawrapper',
  name: 'Datawrapper',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Shows charts and maps inside news articles without following readers.',
  hosts: {
    'datawrapper.de': 'content',
    'dwcdn.net': 'content',
  },
  listed: ['Datawrapper'],
  privacy: 'https://www.datawrapper.de/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.datawrapper.de/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
