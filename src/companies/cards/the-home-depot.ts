import type { Company } from '../company.ts';

export default {
  id: 'the-home-depot',
  name: 'The Home Depot',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American home improvement shop; its pages, pictures and ad business.',
  hosts: {
    'homedepot.com': 'content',
    'homedepot.ca': 'content',
    'thdstatic.com': 'content',
    'homedepot-static.com': 'content',
    'thdws.com': 'content',
    'thdapps.com': 'content',
    'homedepotdatasciences.com': 'content',
  },
  privacy: 'https://www.homedepot.com/privacy/privacy-and-security-statement',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.homedepot.com/privacy/privacy-and-security-statement', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
