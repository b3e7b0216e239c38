import type { Vendor } from '../vendor.ts';

export default {
  id: 'golden-bees',
  name: 'Golden Bees',
  company: 'Golden Bees',
  kind: 'advertising',
  marks: {
    request: [{ host: 'goldenbees.fr' }],
    global: ['gbTag'],
  },
  explain: 'Shows you job ads elsewhere because you looked at this page.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
