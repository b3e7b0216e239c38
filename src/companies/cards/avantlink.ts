import type { Company } from '../company.ts';

export default {
  id: 'avantlink',
  name: 'AvantLink',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Affiliate network for outdoor and sports shops that ties sales to blogs.',
  hosts: {
    'avantlink.com': 'advertising',
    'avmws.com': 'advertising',
    'avantmetrics.com': 'advertising',
  },
  listed: ['AvantLink'],
  privacy: 'https://www.avantlink.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.avantlink.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
