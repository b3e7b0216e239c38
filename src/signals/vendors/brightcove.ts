import type { Vendor } from '../vendor.ts';

export default {
  id: 'brightcove',
  name: 'Brightcove',
  company: 'Brightcove',
  kind: 'analytics',
  marks: {
    request: [{ host: 'brightcove.net' }, { host: 'brightcove.com' }],
  },
  explain: 'Plays videos here and notes what you watch, for how long and on which device.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
