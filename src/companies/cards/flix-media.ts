import type { Company } from '../company.ts';

export default {
  id: 'flix-media',
  name: 'Flix Media',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Shows makers’ product films and texts inside shops and counts views.',
  hosts: {
    'flix360.com': 'content',
    'flixcar.com': 'content',
    'flixfacts.com': 'content',
    'flixfacts.co.uk': 'content',
    'flixsyndication.net': 'content',
    'flixmedia.eu': 'content',
  },
  listed: ['Flixmedia'],
  privacy: 'https://flixmedia.eu/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://flixmedia.eu/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
