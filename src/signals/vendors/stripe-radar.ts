import type { Vendor } from '../vendor.ts';

export default {
  id: 'stripe-radar',
  name: 'Stripe fraud signals',
  company: 'Stripe',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'm.stripe.com' }, { host: 'm.stripe.network' }, { host: 'r.stripe.com' }],
    cookie: ['__stripe_mid', '__stripe_sid'],
  },
  identifiers: [
    { place: 'cookie', name: '__stripe_mid' },
    { place: 'cookie', name: '__stripe_sid' },
    { place: 'cookie', name: 'm', host: 'm.stripe.com' },
  ],
  explain: 'Recognises your device across shops that use Stripe, to spot fraud with cards.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
