import type { Company } from '../company.ts';

export default {
  id: 'cdn77',
  name: 'CDN77',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Runs the delivery network CDN77 that brings other sites’ files to readers faster.',
  hosts: {
    'cdn77.com': 'cdn',
    'cdn77.net': 'cdn',
    'cdn77.org': 'cdn',
    'cdn77-ssl.net': 'cdn',
  },
  listed: ['Datacamp'],
  privacy: 'https://www.cdn77.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cdn77.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
