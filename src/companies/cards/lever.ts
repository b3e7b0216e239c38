import type { Company } from '../company.ts';

export default {
  id: 'lever',
  name: 'Lever',
  parent: 'Employ',
  country: 'US',
  role: 'processor',
  about: 'Recruiting software that takes job applications and tracks candidates.',
  hosts: {
    'lever.co': 'utility',
  },
  privacy: 'https://www.lever.co/privacy-notice/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lever.co/privacy-notice/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
