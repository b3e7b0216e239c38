import type { Company } from '../company.ts';

export default {
  id: 'datonics',
  name: 'Datonics',
  parent: 'AlmondNet',
  country: 'US',
  role: 'controller',
  about: 'Collects what people search for and sells the interest groups to advertisers.',
  hosts: {
    'pro-market.net': 'identity',
    'datonics.com': 'identity',
  },
  listed: ['Datonics'],
  privacy: 'https://www.datonics.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.datonics.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
