import type { Vendor } from '../vendor.ts';

export default {
  id: 'plezi',
  name: 'Plezi',
  company: 'Plezi',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'plezi.co' }],
  },
  explain: 'Follows your visits, and puts your name and employer on them once you fill in a form.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
