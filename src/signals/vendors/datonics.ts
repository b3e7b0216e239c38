import type { Vendor } from '../vendor.ts';

export default {
  id: 'datonics',
  name: 'Datonics',
  company: 'Datonics',
  kind: 'identity',
  marks: {
    request: [{ host: 'pro-market.net' }],
  },
  explain: 'Collects what you search for and read, and sells groups made from that to advertisers.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
