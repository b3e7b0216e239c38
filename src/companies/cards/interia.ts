import type { Company } from '../company.ts';

export default {
  id: 'interia',
  name: 'Interia',
  parent: 'Polsat Plus',
  country: 'PL',
  role: 'controller',
  about: 'Polish portal of the Polsat group; its hosts serve news, mail and advertising.',
  hosts: {
    'interia.pl': 'content',
    'iplsc.com': 'content',
    'pomponik.pl': 'content',
    'smaker.pl': 'content',
    'polsatnews.pl': 'content',
    'polsat.pl': 'video',
    'polsatboxgo.pl': 'video',
    'interia.eu': 'content',
    'iwa3.hit.interia.pl': 'analytics',
  },
  privacy: 'https://firma.interia.pl/dokumenty/polityka-prywatnosci',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://firma.interia.pl/dokumenty/polityka-prywatnosci', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
