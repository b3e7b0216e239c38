import type { Company } from '../company.ts';

export default {
  id: 'clickio',
  name: 'Clickio',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Serves ads, faster mobile pages and consent boxes for publishers.',
  hosts: {
    'clickio.com': 'advertising',
    'clickiocdn.com': 'advertising',
    'clickiocmp.com': 'consent',
  },
  listed: ['Clickio', 'Clickio CMP'],
  privacy: 'https://clickio.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://clickio.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
