import type { Vendor } from '../vendor.ts';

export default {
  id: 'northbeam',
  name: 'Northbeam',
  company: 'Northbeam',
  kind: 'analytics',
  marks: {
    request: [{ host: 'northbeam.io' }],
  },
  explain: 'Follows which ads brought you to this shop and what you buy, under a number for your browser.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.northbeam.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
