import type { Company } from '../company.ts';

export default {
  id: 'airbnb',
  name: 'Airbnb',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Rental marketplace; other pages embed its listings.',
  hosts: {
    'airbnb.com': 'content',
    'muscache.com': 'content',
    'airbnb.co.uk': 'content',
    'airbnb.de': 'content',
    'airbnb.fr': 'content',
  },
  privacy: 'https://www.airbnb.com/help/article/2855',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.airbnb.com/help/article/2855', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
