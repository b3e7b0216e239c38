import type { Vendor } from '../vendor.ts';

export default {
  id: 'raygun',
  name: 'Raygun',
  company: 'Raygun',
  kind: 'analytics',
  marks: {
    request: [{ host: 'raygun.io' }],
    storage: ['raygun4js-userid'],
    global: ['rg4js'],
  },
  identifiers: [{ place: 'storage', name: 'raygun4js-userid' }],
  explain: 'Reports errors and how fast the page is for you, under a number for your browser.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
