import type { Company } from '../company.ts';

export default {
  id: 'brand-metrics',
  name: 'Brand Metrics',
  parent: null,
  country: 'SE',
  role: 'both',
  about: 'Asks readers a quick question after an ad to measure whether it changed their view of a brand.',
  hosts: {
    'brandmetrics.com': 'analytics',
  },
  listed: ['Brandmetrics'],
  privacy: 'https://www.brandmetrics.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.brandmetrics.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
