import type { Vendor } from '../vendor.ts';

export default {
  id: 'shinystat',
  name: 'ShinyStat',
  company: 'ShinyStat',
  kind: 'analytics',
  marks: {
    request: [{ host: 'shinystat.com' }],
  },
  explain: 'Counts your visits and notes which pages you open and where you come from.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
