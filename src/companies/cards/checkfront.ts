import type { Company } from '../company.ts';

export default {
  id: 'checkfront',
  name: 'Checkfront',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Booking windows for tours and rentals.',
  hosts: {
    'checkfront.com': 'utility',
  },
  listed: ['Checkfront'],
  privacy: 'https://www.checkfront.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.checkfront.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
