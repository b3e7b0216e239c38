import type { Vendor } from '../vendor.ts';

export default {
  id: 'bugsnag',
  name: 'BugSnag',
  company: 'SmartBear',
  kind: 'analytics',
  marks: {
    request: [{ host: 'bugsnag.com' }, { host: 'd2wy8f7a9ursnm.cloudfront.net' }],
    storage: ['bugsnag-anonymous-id'],
  },
  identifiers: [{ place: 'storage', name: 'bugsnag-anonymous-id' }],
  explain: 'Reports errors and how fast the page is for you, under a number for your browser.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
