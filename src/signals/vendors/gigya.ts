import type { Vendor } from '../vendor.ts';

export default {
  id: 'gigya',
  name: 'SAP Customer Data Cloud (Gigya)',
  company: 'SAP',
  kind: 'identity',
  marks: {
    request: [{ host: 'gigya.com' }],
    cookie: ['gmid'],
    global: ['gigya'],
  },
  identifiers: [
    { place: 'cookie', name: 'gmid' },
    { place: 'cookie', name: 'gmid', host: 'gigya.com' },
    { place: 'cookie', name: 'ucid', host: 'gigya.com' },
  ],
  explain: 'Signs you in here, keeps what the company knows of you, and knows your browser again.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
