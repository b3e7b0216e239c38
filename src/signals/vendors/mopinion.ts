import type { Vendor } from '../vendor.ts';

export default {
  id: 'mopinion',
  name: 'Mopinion',
  company: 'Mopinion',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'mopinion.com' }],
  },
  explain: 'Asks you for feedback on this page and sends along what you looked at.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
