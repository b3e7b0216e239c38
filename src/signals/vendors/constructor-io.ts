import type { Vendor } from '../vendor.ts';

export default {
  id: 'constructor-io',
  name: 'Constructor',
  company: 'Constructor',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'cnstrc.com' }],
  },
  explain: 'Sorts search results and products by what you and others clicked before.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.constructor.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
