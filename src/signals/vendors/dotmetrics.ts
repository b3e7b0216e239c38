import type { Vendor } from '../vendor.ts';

export default {
  id: 'dotmetrics',
  name: 'Ipsos DotMetrics',
  company: 'Ipsos',
  kind: 'analytics',
  marks: {
    request: [{ host: 'dotmetrics.net' }],
  },
  explain: 'Measures the audience of many sites together, with surveys and a number for your browser.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
