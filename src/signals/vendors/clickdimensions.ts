import type { Vendor } from '../vendor.ts';

export default {
  id: 'clickdimensions',
  name: 'ClickDimensions',
  company: 'ClickDimensions',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'clickdimensions.com' }],
    cookie: ['cuvid', 'cusid', 'cuvon'],
    global: ['cdAnalytics'],
  },
  identifiers: [{ place: 'cookie', name: 'cuvid' }],
  explain: 'Follows your visits, and puts your name and employer on them once you fill in a form.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
