import type { Vendor } from '../vendor.ts';

export default {
  id: 'sitecore-cdp',
  name: 'Sitecore CDP (Boxever)',
  company: 'Sitecore',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'boxever.com' }],
    cookie: [/^bid_[\da-z]{32}$/],
    global: ['Boxever', '_boxeverq'],
  },
  identifiers: [{ place: 'cookie', name: /^bid_[\da-z]{32}$/ }],
  explain: 'Keeps a profile of what you do here, and changes the page for you with it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
