import type { Vendor } from '../vendor.ts';

export default {
  id: 'dstillery',
  name: 'Dstillery',
  company: 'Dstillery',
  kind: 'identity',
  marks: {
    request: [{ host: 'media6degrees.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'clid', host: 'media6degrees.com' }],
  explain: 'Collects which sites you visit, and sells groups made from that to advertisers.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
