import type { Company } from '../company.ts';

export default {
  id: 'the-globe-and-mail',
  name: 'The Globe and Mail',
  parent: 'Woodbridge',
  country: 'CA',
  role: 'controller',
  about: 'Canadian newspaper with its own reader analytics, Sophi.',
  hosts: {
    'theglobeandmail.com': 'content',
    'tgam.ca': 'content',
    'globeandmail.com': 'content',
  },
  privacy: 'https://www.theglobeandmail.com/privacy-terms/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.theglobeandmail.com/privacy-terms/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
