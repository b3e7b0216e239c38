import type { Vendor } from '../vendor.ts';

export default {
  id: 'rtb-house',
  name: 'RTB House',
  company: 'RTB House',
  kind: 'advertising',
  marks: {
    request: [{ host: 'creativecdn.com' }],
  },
  explain: 'Remembers what you look at in shops, to show you ads for it elsewhere.',
  optOut: { by: 'link', url: 'https://www.rtbhouse.com/privacy-center' },
  sources: [{ url: 'https://www.rtbhouse.com/privacy-center/services-privacy-policy/', checked: '2026-11-22' }],
} satisfies Vendor;
