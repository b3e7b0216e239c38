import type { Company } from '../company.ts';

export default {
  id: 'the-atlantic',
  name: 'The Atlantic',
  parent: 'Emerson Collective',
  country: 'US',
  role: 'controller',
  about: 'American magazine; its hosts serve articles, pictures and subscriber accounts.',
  hosts: {
    'theatlantic.com': 'content',
    'theatlantic.media': 'content',
    'theatln.tc': 'content',
  },
  privacy: 'https://www.theatlantic.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.theatlantic.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
