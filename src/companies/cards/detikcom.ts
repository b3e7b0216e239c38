import type { Company } from '../company.ts';

export default {
  id: 'detikcom',
  name: 'detikcom',
  parent: 'CT Corp',
  country: 'ID',
  role: 'controller',
  about: 'Indonesian news portal of Trans Media.',
  hosts: {
    'detik.com': 'content',
    'detik.net.id': 'content',
    'detiknetwork.com': 'content',
    'cnnindonesia.com': 'content',
    'cnbcindonesia.com': 'content',
    'haibunda.com': 'content',
    'insertlive.com': 'content',
    'transmedia.co.id': 'content',
    'detikcdn.net': 'content',
    'newrevive.detik.com': 'advertising',
    'adsmart.detik.com': 'advertising',
  },
  privacy: 'https://www.detik.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.detik.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
