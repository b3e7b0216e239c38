import type { Company } from '../company.ts';

export default {
  id: 'bonnier',
  name: 'Bonnier',
  parent: null,
  country: 'SE',
  role: 'controller',
  about: 'Swedish publisher of Dagens Nyheter, Expressen and magazines in the Nordics.',
  hosts: {
    'bonnier.se': 'content',
    'bonnier.com': 'content',
    'bonniernews.se': 'content',
    'expressen.se': 'content',
    'dn.se': 'content',
    'di.se': 'content',
    'bonnierpublications.com': 'content',
  },
  privacy: 'https://www.bonniernews.se/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bonniernews.se/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
