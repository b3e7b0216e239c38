import type { Company } from '../company.ts';

export default {
  id: 'ruler-analytics',
  name: 'Ruler Analytics',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Ties calls, forms and later sales to the ads that led to them.',
  hosts: {
    'ruleranalytics.com': 'analytics',
    'nyltx.com': 'analytics',
  },
  listed: ['Ruler Analytics'],
  privacy: 'https://www.ruleranalytics.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ruleranalytics.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
