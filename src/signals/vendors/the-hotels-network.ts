import type { Vendor } from '../vendor.ts';

export default {
  id: 'the-hotels-network',
  name: 'The Hotels Network',
  company: 'The Hotels Network',
  kind: 'personalization',
  marks: { request: [{ host: 'thehotelsnetwork.com' }] },
  explain: 'Predicts how likely you are to book, compares prices, and chooses which offers you see.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/mindbreaker/the-hotels-network-tag/blob/00ea116d9782eb6f3d284cbae3c0a14ef725901c/README.md',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
