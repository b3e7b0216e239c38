import type { Vendor } from '../vendor.ts';

export default {
  id: 'karte',
  name: 'KARTE',
  company: 'PLAID',
  kind: 'personalization',
  marks: {
    request: [{ host: 'karte.io' }],
  },
  explain: 'Watches what you do here as you do it, keeps a profile of you, and changes the page with it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
