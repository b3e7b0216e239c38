import type { Company } from '../company.ts';

export default {
  id: 'refersion',
  name: 'Refersion',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tells web shops which blogger or influencer sent them a buyer.',
  hosts: {
    'refersion.com': 'advertising',
  },
  listed: ['Refersion'],
  privacy: 'https://www.refersion.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.refersion.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
