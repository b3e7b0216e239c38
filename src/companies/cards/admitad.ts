import type { Company } from '../company.ts';

export default {
  id: 'admitad',
  name: 'Admitad',
  parent: 'Mitgo',
  country: 'DE',
  role: 'both',
  about: 'Affiliate network that marks clicks on its way to shops and counts the purchases.',
  hosts: {
    'admitad.com': 'advertising',
    'admitad-connect.com': 'advertising',
    'artfut.com': 'advertising',
    'lenmit.com': 'advertising',
    'alitems.com': 'advertising',
    'alitems.site': 'advertising',
    'alitems.co': 'advertising',
  },
  listed: ['Admitad'],
  privacy: 'https://www.admitad.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.admitad.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
