import type { Vendor } from '../vendor.ts';

export default {
  id: 'livesession',
  name: 'LiveSession',
  company: 'LiveSession',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'livesession.io' }],
    global: ['__ls'],
  },
  explain: 'Records how you move, click and type here so that the site can replay your visit.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/livesession/livesession-sdk/blob/aeb4872691bffdff9c0fe308ff1ffbc8be24f490/src/snippet.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
