import type { Vendor } from '../vendor.ts';

export default {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  company: 'Crazy Egg',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'crazyegg.com' }],
    cookie: ['_ce.s', '_ce.clock_data'],
  },
  explain: 'Records where you move, click and scroll, so that the site can see it as a map or a replay.',
  optOut: { by: 'link', url: 'https://www.crazyegg.com/opt-out' },
  sources: [{ url: 'https://www.crazyegg.com/privacy', checked: '2026-11-22' }],
} satisfies Vendor;
