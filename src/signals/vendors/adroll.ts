import type { Vendor } from '../vendor.ts';

export default {
  id: 'adroll',
  name: 'AdRoll',
  company: 'NextRoll',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adroll.com' }],
  },
  explain: 'Remembers what you look at in shops, to show you ads for it elsewhere.',
  optOut: { by: 'link', url: 'https://app.adroll.com/optout/safari' },
  sources: [{ url: 'https://www.nextroll.com/privacy', checked: '2026-11-22' }],
} satisfies Vendor;
