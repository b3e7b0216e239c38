import type { Vendor } from '../vendor.ts';

export default {
  id: 'onaudience',
  name: 'OnAudience',
  company: 'OnAudience',
  kind: 'identity',
  marks: {
    request: [{ host: 'onaudience.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'cookie', host: 'onaudience.com' }],
  explain: 'Collects which sites you visit, and sells groups and IDs made from that to advertisers.',
  optOut: { by: 'link', url: 'https://onaudience.com/internet-advertising-privacy-policy/' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
