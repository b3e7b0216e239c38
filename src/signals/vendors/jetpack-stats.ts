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
  sources: [
    {
      url: 'https://github.com/Automattic/jetpack/blob/002a62a0ca8ebf5dd7f50d1bc02639ece5dffc57/projects/packages/stats/src/class-tracking-pixel.php',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
