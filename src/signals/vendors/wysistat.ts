import type { Vendor } from '../vendor.ts';

export default {
  id: 'wysistat',
  name: 'Wysistat',
  company: 'Wysistat',
  kind: 'analytics',
  marks: {
    request: [{ host: 'wysistat.com' }],
    cookie: ['Wysistat'],
  },
  identifiers: [{ place: 'cookie', name: 'Wysistat' }],
  explain: 'Counts your visits and notes which pages you open.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
