import type { Company } from '../company.ts';

export default {
  id: 'douglas',
  name: 'Douglas',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'European perfumery; its pages and its advertising for brands.',
  hosts: {
    'douglas.de': 'content',
    'douglas.at': 'content',
    'douglas.pl': 'content',
    'douglas.group': 'content',
    'parfumdreams.de': 'content',
    'niche-beauty.com': 'content',
    'nocibe.fr': 'content',
  },
  privacy: 'https://www.douglas.de/de/c/privacypolicy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.douglas.de/de/c/privacypolicy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
