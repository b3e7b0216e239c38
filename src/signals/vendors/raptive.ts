import type { Vendor } from '../vendor.ts';

export default {
  id: 'raptive',
  name: 'Raptive',
  company: 'Raptive',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adthrive.com' }, { host: 'cafemedia.com' }, { host: 'raptive.com' }],
  },
  explain: 'Sells the ad space on this site, and lets many companies bid to show you an ad.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://raptive.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
