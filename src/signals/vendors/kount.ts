import type { Vendor } from '../vendor.ts';

export default {
  id: 'kount',
  name: 'Kount',
  company: 'Kount',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'kaptcha.com' }, { host: 'kount.com' }],
  },
  explain: 'Takes a fingerprint of your device when you shop, and checks it against known fraud.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://github.com/Kount/kount-ris-dotnet-sdk/wiki/Kount-Data-Collector', checked: '2026-11-22' }],
} satisfies Vendor;
