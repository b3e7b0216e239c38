import type { Company } from '../company.ts';

export default {
  id: 'synxis',
  name: 'SynXis',
  parent: 'TPG',
  country: 'US',
  role: 'processor',
  about: 'Booking pages and guest records of hotel chains.',
  hosts: {
    'synxis.com': 'utility',
  },
  privacy: 'https://www.sabrehospitality.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sabrehospitality.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
