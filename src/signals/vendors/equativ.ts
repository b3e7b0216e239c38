import type { Vendor } from '../vendor.ts';

export default {
  id: 'equativ',
  name: 'Equativ',
  company: 'Equativ',
  kind: 'advertising',
  marks: {
    request: [{ host: 'smartadserver.com' }, { host: 'sascdn.com' }],
  },
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://equativ.com/end-users-privacy-policy/', checked: '2026-11-22' }],
} satisfies Vendor;
