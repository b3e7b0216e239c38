import type { Company } from '../company.ts';

export default {
  id: 'tesco',
  name: 'Tesco',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'British supermarket whose Clubcard data feeds the advertising of its firm dunnhumby.',
  hosts: {
    'tesco.com': 'content',
    'tesco.ie': 'content',
    'tesco.hu': 'content',
    'tescoplc.com': 'content',
    'tescobank.com': 'content',
    'tescoassets.com': 'content',
    'tesco.media': 'content',
    'dunnhumby.com': 'identity',
    'booker.co.uk': 'content',
  },
  privacy: 'https://www.tesco.com/help/privacy-and-cookies/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tesco.com/help/privacy-and-cookies/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
