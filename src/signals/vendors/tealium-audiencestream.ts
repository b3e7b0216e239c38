import type { Vendor } from '../vendor.ts';

export default {
  id: 'tealium-audiencestream',
  name: 'Tealium AudienceStream',
  company: 'Tealium',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'tealiumiq.com' }],
  },
  explain: 'Collects what you do here into a record about you, and puts you into groups by it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.tealium.com/server-side/getting-started/about/', checked: '2026-11-22' }],
} satisfies Vendor;
