import type { Company } from '../company.ts';

export default {
  id: 'dstillery',
  name: 'Dstillery',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Predicts from visited pages who may buy a product and sells those groups to advertisers.',
  hosts: {
    'media6degrees.com': 'advertising',
    'dstillery.com': 'advertising',
  },
  listed: ['dstillery'],
  privacy: 'https://dstillery.com/privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@dstillery.com' },
  sources: [{ url: 'https://dstillery.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
