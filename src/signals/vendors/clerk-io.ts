import type { Vendor } from '../vendor.ts';

export default {
  id: 'clerk-io',
  name: 'Clerk.io',
  company: 'Clerk.io',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'clerk.io' }],
    global: ['__clerk_q'],
  },
  explain: 'Chooses the products you are shown by what you and others looked at before.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.clerk.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
