import type { Company } from '../company.ts';

export default {
  id: 'yelp',
  name: 'Yelp',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Review site whose widgets and ads use what people search for locally.',
  hosts: {
    'yelp.com': 'content',
    'yelpcdn.com': 'content',
    'yelp.de': 'content',
    'yelp.co.uk': 'content',
    'yelp.ca': 'utility',
  },
  privacy: 'https://terms.yelp.com/privacy/en_us/20240710_en_us/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://terms.yelp.com/privacy/en_us/20240710_en_us/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
