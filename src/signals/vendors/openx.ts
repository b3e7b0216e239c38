import type { Vendor } from '../vendor.ts';

export default {
  id: 'openx',
  name: 'OpenX',
  company: 'OpenX',
  kind: 'advertising',
  marks: {
    request: [{ host: 'openx.net' }],
  },
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.openx.com/privacy-center/ad-exchange-privacy-policy/', checked: '2026-11-22' }],
} satisfies Vendor;
