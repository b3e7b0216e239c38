import type { Company } from '../company.ts';

export default {
  id: 'mediamarktsaturn',
  name: 'MediaMarktSaturn',
  parent: 'CECONOMY',
  country: 'DE',
  role: 'controller',
  about: 'European electronics shops; their pages, pictures and advertising business.',
  hosts: {
    'mediamarkt.de': 'content',
    'saturn.de': 'content',
    'mediamarkt.com': 'content',
    'mediamarkt.es': 'content',
    'mediamarkt.nl': 'content',
    'mediamarkt.pl': 'content',
    'mediamarktsaturn.com': 'content',
    'mms.group': 'content',
    'ms-infra.com': 'content',
    'redblue.de': 'content',
    'mediaworld.it': 'content',
  },
  privacy: 'https://www.mediamarkt.de/de/legal/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mediamarkt.de/de/legal/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
