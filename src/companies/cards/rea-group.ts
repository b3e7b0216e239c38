import type { Company } from '../company.ts';

export default {
  id: 'rea-group',
  name: 'REA Group',
  parent: 'News Corp',
  country: 'AU',
  role: 'controller',
  about: 'Australian property portal that remembers which homes you look at.',
  hosts: {
    'realestate.com.au': 'content',
    'realcommercial.com.au': 'content',
    'rea-group.com': 'content',
    'reastatic.net': 'content',
    'flatmates.com.au': 'content',
  },
  privacy: 'https://www.realestate.com.au/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.realestate.com.au/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
