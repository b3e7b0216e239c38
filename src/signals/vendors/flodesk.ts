import type { Vendor } from '../vendor.ts';

export default {
  id: 'flodesk',
  name: 'Flodesk',
  company: 'Flodesk',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'flodesk.com' }],
  },
  explain: 'Runs the newsletter form here, and keeps a record of you once you sign up.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://help.flodesk.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
