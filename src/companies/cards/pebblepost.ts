import type { Company } from '../company.ts';

export default {
  id: 'pebblepost',
  name: 'PebblePost',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Sends paper mail to households whose members visited a shop's site.",
  hosts: {
    'pbbl.co': 'advertising',
    'pebblepost.com': 'advertising',
  },
  listed: ['PebblePost'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pebblepost.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
