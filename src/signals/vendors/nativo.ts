import type { Vendor } from '../vendor.ts';

export default {
  id: 'nativo',
  name: 'Nativo',
  company: 'Nativo',
  kind: 'advertising',
  marks: {
    request: [{ host: 'ntv.io' }, { host: 'postrelease.com' }],
  },
  explain: 'Shows ads that look like articles, and notes which of them you read.',
  optOut: { by: 'link', url: 'https://www.nativo.com/interest-based-ads#your-rights' },
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/0f1af655732378afb96d60e09bb44a6b65309d33/static/bidder-info/nativo.yaml',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
