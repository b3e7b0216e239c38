import type { Company } from '../company.ts';

export default {
  id: 'simplybook',
  name: 'SimplyBook.me',
  parent: null,
  country: 'CY',
  role: 'processor',
  about: 'Booking calendar for salons, doctors and classes.',
  hosts: {
    'simplybook.me': 'utility',
    'simplybook.it': 'utility',
  },
  privacy: 'https://simplybook.me/en/policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://simplybook.me/en/policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
