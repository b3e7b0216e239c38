import type { Company } from '../company.ts';

export default {
  id: 'team-internet',
  name: 'Team Internet',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Earns from ads on unused web addresses and from domain sales.',
  hosts: {
    'dntrax.com': 'advertising',
    'dntx.com': 'advertising',
    'tonic.com': 'advertising',
    'teaminternet.com': 'advertising',
    'parkingcrew.net': 'advertising',
  },
  listed: ['Tonic', 'Team Internet Tonic'],
  privacy: 'https://teaminternet.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://teaminternet.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
