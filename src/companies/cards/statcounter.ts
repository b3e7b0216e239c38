import type { Company } from '../company.ts';

export default {
  id: 'statcounter',
  name: 'Statcounter',
  parent: null,
  country: 'IE',
  role: 'both',
  about: 'Counts visits for site owners and publishes world shares of browsers and search engines.',
  hosts: {
    'statcounter.com': 'analytics',
  },
  listed: ['StatCounter'],
  privacy: 'https://statcounter.com/about/legal/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://statcounter.com/about/legal/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
