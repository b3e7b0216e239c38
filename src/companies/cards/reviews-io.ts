import type { Company } from '../company.ts';

export default {
  id: 'reviews-io',
  name: 'REVIEWS.io',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Collects and shows reviews of shops and products.',
  hosts: {
    'reviews.io': 'customer-support',
    'reviews.co.uk': 'customer-support',
  },
  listed: ['Reviews.io', 'Reviews.co.uk'],
  privacy: 'https://www.reviews.io/front/data-protection',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.reviews.io/front/data-protection', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
