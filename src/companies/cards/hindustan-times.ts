import type { Company } from '../company.ts';

export default {
  id: 'hindustan-times',
  name: 'HT Media',
  parent: null,
  country: 'IN',
  role: 'controller',
  about: 'Publishes Hindustan Times and Mint and profiles readers for advertising.',
  hosts: {
    'hindustantimes.com': 'content',
    'htmedia.in': 'content',
    'livemint.com': 'content',
    'livehindustan.com': 'content',
    'htdigital.in': 'content',
    'hindustantimes.io': 'content',
    'desimartini.com': 'content',
    'shine.com': 'content',
    'htoxlabs.com': 'content',
  },
  privacy: 'https://www.hindustantimes.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hindustantimes.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
