import type { Vendor } from '../vendor.ts';

export default {
  id: 'jetpack-stats',
  name: 'Jetpack Stats',
  company: 'Automattic',
  kind: 'analytics',
  marks: {
    request: [{ host: 'stats.wp.com' }, { host: 'pixel.wp.com' }],
    cookie: ['tk_ai'],
    global: ['_stq'],
  },
  identifiers: [{ place: 'cookie', name: 'tk_ai' }],
  explain: 'Counts your visit, and notes which page you open and where you came from.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/Automattic/jetpack/blob/002a62a0ca8ebf5dd7f50d1bc02639ece5dffc57/projects/packages/stats/src/class-tracking-pixel.php',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
