import type { Company } from '../company.ts';

export default {
  id: 'stuff-nz',
  name: 'Stuff',
  parent: null,
  country: 'NZ',
  role: 'controller',
  about: 'New Zealand news publisher; its pages, pictures and login.',
  hosts: {
    'stuff.co.nz': 'content',
    'thepost.co.nz': 'content',
    'thepress.co.nz': 'content',
    'neighbourly.co.nz': 'content',
    'stuff-static.com': 'content',
  },
  privacy: 'https://www.stuff.co.nz/about-stuff/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.stuff.co.nz/about-stuff/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
