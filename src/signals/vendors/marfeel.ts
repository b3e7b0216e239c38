import type { Vendor } from '../vendor.ts';

export default {
  id: 'marfeel',
  name: 'Marfeel',
  company: 'Marfeel',
  kind: 'analytics',
  marks: {
    request: [{ host: 'mrf.io' }],
    global: ['marfeel'],
  },
  explain: 'Tells the editors what you read, how long, and what you read before.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://community.marfeel.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
