import type { Vendor } from '../vendor.ts';

export default {
  id: 'sitecore-xp',
  name: 'Sitecore Experience Platform',
  company: 'Sitecore',
  kind: 'personalization',
  marks: {
    cookie: ['SC_ANALYTICS_GLOBAL_COOKIE'],
  },
  identifiers: [{ place: 'cookie', name: 'SC_ANALYTICS_GLOBAL_COOKIE' }],
  explain: 'Lets the site keep a record of your visits, and choose on its own servers what you see by it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://doc.sitecore.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
