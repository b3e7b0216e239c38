import type { Company } from '../company.ts';

export default {
  id: 'tripadvisor',
  name: 'Tripadvisor',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Shows travel reviews and badges on hotels’ and restaurants’ pages.',
  hosts: {
    'tripadvisor.com': 'utility',
    'tripadvisor.co.uk': 'utility',
    'tripadvisor.de': 'utility',
    'tripadvisor.fr': 'utility',
    'tripadvisor.it': 'utility',
    'tripadvisor.es': 'utility',
    'tacdn.com': 'utility',
    'jscache.com': 'utility',
    'tamgrt.com': 'utility',
    'tripadvisor.ca': 'utility',
    'tripadvisor.com.au': 'utility',
  },
  listed: ['TripAdvisor'],
  privacy: 'https://tripadvisor.mediaroom.com/us-privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tripadvisor.mediaroom.com/us-privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
