import type { Vendor } from '../vendor.ts';

export default {
  id: 'decibel',
  name: 'Medallia Experience Analytics (Decibel)',
  company: 'Medallia',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'decibelinsight.net' }],
    cookie: ['da_lid', 'da_sid'],
    global: ['decibelInsight'],
  },
  identifiers: [
    { place: 'cookie', name: 'da_lid' },
    { place: 'cookie', name: 'da_sid' },
  ],
  explain: 'Records how you move, scroll and click here, and rates how frustrated you seem.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
