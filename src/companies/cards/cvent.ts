import type { Company } from '../company.ts';

export default {
  id: 'cvent',
  name: 'Cvent',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Event sign-up pages and hotel searches of companies.',
  hosts: {
    'cvent.com': 'utility',
    'cventevents.com': 'utility',
  },
  privacy: 'https://www.cvent.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cvent.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
