import type { Vendor } from '../vendor.ts';

export default {
  id: 'paypal-fraudnet',
  name: 'PayPal FraudNet',
  company: 'PayPal',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'c.paypal.com' }, { host: 'c6.paypal.com' }, { host: 'b.stats.paypal.com' }],
  },
  explain: 'Takes a fingerprint of your device when you shop, to judge whether your payment is fraud.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
