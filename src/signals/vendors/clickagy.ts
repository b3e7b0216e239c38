import type { Vendor } from '../vendor.ts';

export default {
  id: 'clickagy',
  name: 'Clickagy',
  company: 'ZoomInfo',
  kind: 'identity',
  marks: {
    request: [{ host: 'clickagy.com' }],
  },
  explain: 'Collects which pages you read, and sells groups made from that to advertisers.',
  optOut: { by: 'link', url: 'https://www.zoominfo.com/trust-center/your-privacy' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
