import type { Vendor } from '../vendor.ts';

export default {
  id: 'media-net',
  name: 'Media.net',
  company: 'Media.net',
  kind: 'advertising',
  marks: {
    request: [{ host: 'media.net' }],
  },
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.media.net/privacy-policy/', checked: '2026-11-22' }],
} satisfies Vendor;
