import type { Vendor } from '../vendor.ts';

export default {
  id: 'lytics',
  name: 'Lytics',
  company: 'Lytics',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'lytics.io' }],
    cookie: ['seerid', 'ly_segs'],
    storage: ['ly_segs'],
    global: ['jstag'],
  },
  identifiers: [{ place: 'cookie', name: 'seerid' }],
  explain: 'Keeps a profile of what you read here, and changes the page and ads for you with it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
