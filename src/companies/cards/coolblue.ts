import type { Company } from '../company.ts';

export default {
  id: 'coolblue',
  name: 'Coolblue',
  parent: null,
  country: 'NL',
  role: 'controller',
  about: 'Dutch electronics shop; its own pages and pictures.',
  hosts: {
    'coolblue.nl': 'content',
    'coolblue.be': 'content',
    'coolblue.de': 'content',
    'coolblue.com': 'content',
  },
  privacy: 'https://www.coolblue.nl/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.coolblue.nl/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
