import type { Vendor } from '../vendor.ts';

export default {
  id: 'realytics',
  name: 'Realytics',
  company: 'Realytics',
  kind: 'advertising',
  marks: {
    request: [{ host: 'realytics.net' }, { host: 'dcniko1cv0rz.cloudfront.net' }],
  },
  explain: 'Ties your visit to the television ads shown just before it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
