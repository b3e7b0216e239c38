import type { Company } from '../company.ts';

export default {
  id: 'chili-piper',
  name: 'Chili Piper',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Turns contact forms into booked sales meetings.',
  hosts: {
    'chilipiper.com': 'utility',
  },
  privacy: 'https://www.chilipiper.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.chilipiper.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
