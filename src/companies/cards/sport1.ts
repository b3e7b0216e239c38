import type { Company } from '../company.ts';

export default {
  id: 'sport1',
  name: 'Sport1',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'German sports channel with a news site.',
  hosts: {
    'sport1.de': 'content',
    'sport1.net': 'content',
  },
  privacy: 'https://www.sport1.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sport1.de/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
