import type { Vendor } from '../vendor.ts';

export default {
  id: 'certona',
  name: 'Certona',
  company: 'Monetate',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'certona.net' }],
    cookie: ['RES_TRACKINGID', 'RES_SESSIONID'],
  },
  identifiers: [{ place: 'cookie', name: 'RES_TRACKINGID' }],
  explain: 'Chooses the products you see here by what you and others looked at and bought.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
