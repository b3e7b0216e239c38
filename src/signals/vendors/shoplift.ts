import type { Vendor } from '../vendor.ts';

export default {
  id: 'shoplift',
  name: 'Shoplift',
  company: 'Shoplift',
  kind: 'experiment',
  marks: { request: [{ host: 'shoplift.ai' }] },
  reads: [
    {
      place: 'global',
      path: ['shoplift', { call: 'getVisitorData' }],
      fields: { 'visitor.id': 'browser', 'visitorTests[].*Id': 'experiment' },
    },
  ],
  explain: 'Shows different visitors different versions of this shop, and counts who buys.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.shoplift.ai/test/javascript-api/overview', checked: '2026-11-22' },
    { url: 'https://docs.shoplift.ai/test/javascript-api', checked: '2026-11-22' },
  ],
} satisfies Vendor;
