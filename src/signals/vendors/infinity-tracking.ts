import type { Vendor } from '../vendor.ts';

export default {
  id: 'infinity-tracking',
  name: 'Infinity',
  company: 'Infinity',
  kind: 'analytics',
  marks: {
    request: [{ host: 'infinity-tracking.net' }],
  },
  explain: 'Shows you a telephone number of your own, so that a call can be tied to your visit and the ad before it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
