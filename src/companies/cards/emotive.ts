import type { Company } from '../company.ts';

export default {
  id: 'emotive',
  name: 'Emotive',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Text-message marketing for online shops.',
  hosts: {
    'emotiveapp.co': 'marketing',
    'emotive.io': 'marketing',
  },
  privacy: 'https://emotive.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://emotive.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
