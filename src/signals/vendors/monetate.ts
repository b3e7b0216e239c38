import type { Vendor } from '../vendor.ts';

export default {
  id: 'monetate',
  name: 'Monetate',
  company: 'Monetate',
  kind: 'personalization',
  marks: {
    request: [{ host: 'monetate.net' }],
    cookie: ['mt.v'],
    global: ['monetateQ', 'monetateT'],
  },
  identifiers: [{ place: 'cookie', name: 'mt.v' }],
  explain: 'Changes what you see here by what it knows of you and other visitors.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/segmentio/analytics.js-integrations/blob/0c3deee0610cf39c4ce3745b19ac43c3d2d0192c/integrations/monetate/lib/index.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
