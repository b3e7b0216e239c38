import type { Company } from '../company.ts';

export default {
  id: 'cdnetworks',
  name: 'CDNetworks',
  parent: null,
  country: 'SG',
  role: 'processor',
  about: 'Delivers the pages of other companies faster, mostly in Asia.',
  hosts: {
    'cdnetworks.com': 'cdn',
    'gccdn.net': 'cdn',
    'cdngc.net': 'cdn',
  },
  listed: ['CD Networks'],
  privacy: 'https://www.cdnetworks.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cdnetworks.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
