import type { Company } from '../company.ts';

export default {
  id: 'foursixty',
  name: 'Foursixty',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Turns Instagram pictures into shopping galleries on shop pages.',
  hosts: {
    'foursixty.com': 'content',
  },
  listed: ['Foursixty'],
  privacy: 'https://foursixty.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://foursixty.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
