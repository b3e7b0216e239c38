import type { Company } from '../company.ts';

export default {
  id: 'booksy',
  name: 'Booksy',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Appointment boxes of salons and barbers.',
  hosts: {
    'booksy.com': 'utility',
  },
  privacy: 'https://booksy.com/en-us/p/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://booksy.com/en-us/p/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
