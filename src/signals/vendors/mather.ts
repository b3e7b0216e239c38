import type { Vendor } from '../vendor.ts';

export default {
  id: 'mather',
  name: 'Mather Economics',
  company: 'Mather Economics',
  kind: 'analytics',
  marks: {
    request: [{ host: 'matheranalytics.com' }],
  },
  explain: 'Follows what you read on news sites, to judge what you would pay for a subscription.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
