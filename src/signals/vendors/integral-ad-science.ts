import type { Vendor } from '../vendor.ts';

export default {
  id: 'integral-ad-science',
  name: 'Integral Ad Science',
  company: 'Integral Ad Science',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adsafeprotected.com' }],
  },
  explain: 'Checks whether an ad was shown to you, and what the page around it is about.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://integralads.com/privacy-policy/', checked: '2026-11-22' }],
} satisfies Vendor;
