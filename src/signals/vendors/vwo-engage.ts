import type { Vendor } from '../vendor.ts';

export default {
  id: 'vwo-engage',
  name: 'VWO Engage (PushCrew)',
  company: 'VWO',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'pushcrew.com' }],
    global: ['_pcq'],
  },
  explain: 'Asks to send you notifications, and keeps a number for your browser to reach you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
