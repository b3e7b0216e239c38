import type { Vendor } from '../vendor.ts';

export default {
  id: 'hightouch',
  name: 'Hightouch Events',
  company: 'Hightouch',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'hightouch-events.com' }],
    global: ['htevents'],
  },
  explain: 'Collects what you do here into one profile of you, for many other tools.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/@c15t/scripts@2.2.0/dist/registry.js', checked: '2026-11-22' }],
} satisfies Vendor;
