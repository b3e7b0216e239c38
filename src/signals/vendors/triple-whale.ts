import type { Vendor } from '../vendor.ts';

export default {
  id: 'triple-whale',
  name: 'Triple Whale',
  company: 'Triple Whale',
  kind: 'analytics',
  marks: {
    request: [{ host: 'config-security.com' }],
    global: ['TriplePixelData'],
  },
  explain: 'Follows which ads brought you to this shop and what you buy, under a number for your browser.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.triplewhale.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
