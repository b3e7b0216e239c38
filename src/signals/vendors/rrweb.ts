import type { Vendor } from '../vendor.ts';

export default {
  id: 'rrweb',
  name: 'rrweb recorder',
  company: 'rrweb',
  kind: 'session-replay',
  // An open-source library: who receives the recording is whoever put it here.
  marks: {
    request: [{ host: 'cdn.jsdelivr.net', path: /^\/npm\/(rrweb|@rrweb\/(record|all))@/ }],
    global: ['rrweb', 'rrwebRecord'],
  },
  explain: 'Can record everything that happens on this page, your movements and typing too, for a replay.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rrweb-io/rrweb/blob/5f3c651087311bac6d5cc560f4d85333a1dec9d9/docs/recipes/record-and-replay.md',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
