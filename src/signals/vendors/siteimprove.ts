import type { Vendor } from '../vendor.ts';

export default {
  id: 'siteimprove',
  name: 'Siteimprove Analytics',
  company: 'Siteimprove',
  kind: 'analytics',
  marks: {
    request: [{ host: 'siteimproveanalytics.com' }],
    cookie: ['nmstat'],
  },
  identifiers: [{ place: 'cookie', name: 'nmstat' }],
  explain: 'Counts your visits, notes which pages you open, and draws heat maps of clicks.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
