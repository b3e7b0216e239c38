import type { Company } from '../company.ts';

export default {
  id: 'shinystat',
  name: 'ShinyStat',
  parent: null,
  country: 'IT',
  role: 'both',
  about: 'Counts visits to Italian sites and shows pop-up offers based on what visitors do.',
  hosts: {
    'shinystat.com': 'analytics',
    'shinystat.it': 'analytics',
    'shinystat.net': 'analytics',
  },
  listed: ['ShinyStat CMP'],
  privacy: 'https://www.shinystat.com/en/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.shinystat.com/en/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
