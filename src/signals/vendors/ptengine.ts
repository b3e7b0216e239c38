import type { Vendor } from '../vendor.ts';

export default {
  id: 'ptengine',
  name: 'Ptengine',
  company: 'Ptmind',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'ptengine.com' }, { host: 'ptengine.jp' }],
  },
  explain: 'Records how you move, click and scroll here, and draws heat maps of it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://helps.ptengine.com/en/getting-started/quick/data-collection', checked: '2026-11-22' }],
} satisfies Vendor;
