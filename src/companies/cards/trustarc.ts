import type { Company } from '../company.ts';

export default {
  id: 'trustarc',
  name: 'TrustArc',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows cookie notices and ad-choice icons on company sites and stores what visitors picked.',
  hosts: {
    'trustarc.com': 'consent',
    'trustarc.eu': 'consent',
    'truste.com': 'consent',
    'truste-svc.net': 'consent',
  },
  listed: ['TRUSTe', 'TrustArc', 'TrustArc CMP'],
  privacy: 'https://trustarc.com/privacy-policy/',
  optOut: 'https://preferences-mgr.truste.com/',
  contact: null,
  sources: [{ url: 'https://trustarc.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
