import type { Company } from '../company.ts';

export default {
  id: 'gemius',
  name: 'Gemius',
  parent: null,
  country: 'PL',
  role: 'both',
  about: 'Measures how many people visit sites and see ads in Poland and neighbouring countries; runs AdOcean.',
  hosts: {
    'gemius.pl': 'analytics',
    'gemius.com': 'analytics',
    'hit.gemius.pl': 'analytics',
    'adocean.pl': 'advertising',
    'gem.pl': 'analytics',
    'adocean-global.com': 'advertising',
    'adoceanglobal.com': 'advertising',
    'gemius.mgr.consensu.org': 'consent',
  },
  listed: ['Gemius', 'Adocean', 'Gemius CMP'],
  privacy: 'https://gemius.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://gemius.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
