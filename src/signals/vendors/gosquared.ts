import type { Vendor } from '../vendor.ts';

export default {
  id: 'gosquared',
  name: 'GoSquared',
  company: 'GoSquared',
  kind: 'analytics',
  marks: {
    request: [{ host: 'gosquared.com' }],
    global: ['GoSquared'],
  },
  explain: 'Shows the site in real time which pages you open, and keeps a profile of you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
