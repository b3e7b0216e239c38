import type { Company } from '../company.ts';

export default {
  id: 'siteminder',
  name: 'SiteMinder',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Hotel software with booking buttons on hotels’ own pages.',
  hosts: {
    'siteminder.com': 'utility',
    'thebookingbutton.com': 'utility',
    'thebookingbutton.co.uk': 'utility',
    'direct-book.com': 'utility',
    'littlehotelier.com': 'utility',
  },
  privacy: 'https://www.siteminder.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.siteminder.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
