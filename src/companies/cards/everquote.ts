import type { Company } from '../company.ts';

export default {
  id: 'everquote',
  name: 'EverQuote',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Collects requests for insurance quotes and sells them to insurers.',
  hosts: {
    'everquote.com': 'advertising',
    'evq1.com': 'advertising',
  },
  listed: ['Everquote'],
  privacy: 'https://www.everquote.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.everquote.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
