import type { Company } from '../company.ts';

export default {
  id: 'popmyads',
  name: 'PopMyAds',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Sells pop-under windows on download and streaming sites.',
  hosts: {
    'popmyads.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://popmyads.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
