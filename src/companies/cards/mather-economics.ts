import type { Company } from '../company.ts';

export default {
  id: 'mather-economics',
  name: 'Mather Economics',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Watches what newspaper readers do and works out subscription prices from it.',
  hosts: {
    'matheranalytics.com': 'analytics',
    'mathereconomics.com': 'analytics',
    'sophi.io': 'analytics',
  },
  listed: ['Mather Economics'],
  privacy: 'https://www.mathereconomics.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mathereconomics.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
