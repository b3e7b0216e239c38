import type { Vendor } from '../vendor.ts';

export default {
  id: 'signifyd',
  name: 'Signifyd',
  company: 'Signifyd',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'signifyd.com' }],
    global: ['SIGNIFYD_GLOBAL'],
    element: ['#sig-api'],
  },
  explain: 'Takes a fingerprint of your device and follows your shopping to judge whether your order is fraud.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
