import type { Company } from '../company.ts';

export default {
  id: 'tune',
  name: 'TUNE',
  parent: 'Constellation Software',
  country: 'US',
  role: 'processor',
  about: 'Counts clicks and sales for affiliate networks under the HasOffers name.',
  hosts: {
    'tune.com': 'advertising',
    'go2cloud.org': 'advertising',
    'hasoffers.com': 'advertising',
    'go2jump.org': 'advertising',
  },
  listed: ['Has Offers'],
  privacy: 'https://www.tune.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tune.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
