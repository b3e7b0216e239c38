import type { Company } from '../company.ts';

export default {
  id: 'bdg',
  name: 'BDG',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Publishes Bustle, Romper, Elite Daily and Inverse and places ads by what their readers like.',
  hosts: {
    'bdg.com': 'content',
    'bustle.com': 'content',
    'bustle.company': 'content',
    'romper.com': 'content',
    'elitedaily.com': 'content',
    'inverse.com': 'content',
    'scarymommy.com': 'content',
    'nylon.com': 'content',
    'thezoereport.com': 'content',
    'fatherly.com': 'content',
  },
  privacy: 'https://www.bustle.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bustle.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
