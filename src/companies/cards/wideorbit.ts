import type { Company } from '../company.ts';

export default {
  id: 'wideorbit',
  name: 'WideOrbit',
  parent: 'Lumine Group',
  country: 'US',
  role: 'both',
  about: 'Sells ads for TV and radio stations and ran the Admeta auction.',
  hosts: {
    'atemda.com': 'advertising',
    'admaym.com': 'advertising',
    'wideorbit.com': 'advertising',
  },
  listed: ['Admeta', 'WideOrbit'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://wideorbit.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
