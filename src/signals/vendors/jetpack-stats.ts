import type { Vendor } from '../vendor.ts';

export default {
  id: 'jetpack-stats',
  name: 'Jetpack Stats',
  company: 'Automattic',
  kind: 'analytics',
  marks: {
    request: [{ host: 'stats.wp.com' }, { host: 'pixel.wp.com' }],
    global: ['_stq'],
  },
  explain: 'Counts your visit, and notes which page you open and where you came from.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://jetpack.com/support/jetpack-stats/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
