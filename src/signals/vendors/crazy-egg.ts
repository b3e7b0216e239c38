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
  identifiers: [{ place: 'cookie', name: '_ce.s' }],
  explain: 'Records where you move, click and scroll, so that the site can see it as a map or a replay.',
  optOut: { by: 'link', url: 'https://www.crazyegg.com/opt-out' },
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/f091401f6a371f60eb5ce85563548ac3e1bc1aa3/src/providers/CrazyEgg.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
