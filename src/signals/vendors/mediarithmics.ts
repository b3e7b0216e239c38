import type { Vendor } from '../vendor.ts';

export default {
  id: 'mediarithmics',
  name: 'mediarithmics',
  company: 'mediarithmics',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'mediarithmics.com' }],
  },
  explain: 'Keeps a profile of what you do on the sites of its clients, and aims ads at you with it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
