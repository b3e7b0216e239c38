import type { Vendor } from '../vendor.ts';

export default {
  id: 'mousestats',
  name: 'MouseStats',
  company: 'MouseStats',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'mousestats.com' }],
  },
  explain: 'Records how you move, click and scroll here so that the site can replay your visit.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
