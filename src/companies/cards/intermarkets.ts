import type { Company } from '../company.ts';

export default {
  id: 'intermarkets',
  name: 'Intermarkets',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells the ad space of mostly conservative news websites such as the Drudge Report.',
  hosts: {
    'intermarkets.net': 'advertising',
  },
  privacy: 'https://www.intermarkets.net/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.intermarkets.net/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
