import type { Company } from '../company.ts';

export default {
  id: 'grab',
  name: 'Grab',
  parent: null,
  country: 'SG',
  role: 'controller',
  about: 'Ride and delivery service in South East Asia with its own advertising.',
  hosts: {
    'grab.com': 'content',
    'grabtaxi.com': 'content',
  },
  privacy: 'https://www.grab.com/sg/terms-policies/privacy-notice/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.grab.com/sg/terms-policies/privacy-notice/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
