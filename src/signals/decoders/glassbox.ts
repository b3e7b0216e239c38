import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'glassbox',
  vendor: 'glassbox',
  marks: [{ host: 'glassboxdigital.io', path: /\/cls_report/ }],
  anyHost: [{ path: /\/cls_report\/?$/, query: ['clsjsv'] }],
  fields: {
    event: 'event',
    _cls_s: 'session',
    _cls_v: 'browser',
    seg: 'page',
    pid: 'session',
    p: 'session',
    r: 'referrer',
    e: 'event',
    'e*': 'event',
    clsjsv: 'technical',
  },
  // The body is the recording, typed text too: it is not listed.
  read: (sent) => reads({ otherwise: 'Session Recording' })({ ...sent, body: '' }),
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/1ee63f01229406dc77f6889b97f9e828f21db758/src/providers/Glassbox.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
