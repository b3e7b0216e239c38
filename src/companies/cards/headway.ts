import type { Company } from '../company.ts';

export default {
  id: 'headway',
  name: 'Headway',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'What-is-new button for software products.',
  hosts: {
    'headwayapp.co': 'customer-support',
  },
  privacy: 'https://headwayapp.co/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://headwayapp.co/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
