import type { Vendor } from '../vendor.ts';

export default {
  id: 'tealium-audiencestream',
  name: 'Tealium AudienceStream',
  company: 'Tealium',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'tealiumiq.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'TAPID', host: 'tealiumiq.com' }],
  reads: [
    {
      place: 'global',
      path: ['utag', 'data'],
      fields: { 'va.audiences.*': 'segment', 'va.badges.*': 'segment' },
    },
  ],
  explain: 'Collects what you do here into a record about you, and puts you into groups by it.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/5c0c775d7ebcc5e21b19f16eea14afab1565c9f7/src/providers/TealiumEventStream.js',
      checked: '2026-11-22',
    },
    { url: 'https://docs.tealium.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
