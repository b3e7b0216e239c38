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
  explain: 'Changes what you see here by what it knows of you and other visitors.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.monetate.com/', checked: '2026-11-22' }],
} satisfies Vendor;
