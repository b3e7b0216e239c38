import type { Company } from '../company.ts';

export default {
  id: 'kepler',
  name: 'Kepler Group',
  parent: 'kyu',
  country: 'US',
  role: 'both',
  about: 'Agency that buys ads by auction, with the former Infectious Media system.',
  hosts: {
    'impdesk.com': 'advertising',
    'impressiondesk.com': 'advertising',
    'inmz.net': 'advertising',
    'infectiousmedia.com': 'advertising',
    'keplergrp.com': 'advertising',
  },
  listed: ['Infectious Media'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://keplergrp.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
