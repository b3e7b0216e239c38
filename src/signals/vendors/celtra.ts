import type { Vendor } from '../vendor.ts';

export default {
  id: 'celtra',
  name: 'Celtra',
  company: 'Celtra',
  kind: 'advertising',
  marks: {
    request: [{ host: 'celtra.com' }],
  },
  explain: 'Delivers animated ads and counts how you touch and look at them.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
