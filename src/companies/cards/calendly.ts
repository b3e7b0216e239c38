import type { Company } from '../company.ts';

export default {
  id: 'calendly',
  name: 'Calendly',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Booking calendar embedded in sites; stores names and answers of people who book.',
  hosts: {
    'calendly.com': 'utility',
  },
  listed: ['Calendly'],
  privacy: 'https://calendly.com/legal/privacy-notice',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://calendly.com/legal/privacy-notice', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
