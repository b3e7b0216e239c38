import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'decibel',
  vendor: 'decibel',
  marks: [{ host: 'decibelinsight.net', path: /^\/i\/\d+\/\d+\// }],
  fields: {
    event: 'event',
    account: 'account',
    client: 'account',
    property: 'account',
    da_lid: 'browser',
    da_sid: 'session',
    url: 'page',
    ref: 'referrer',
  },
  // The body is the recording: it is not listed.
  read: (sent) =>
    reads({
      path: /^\/i\/(?<client>\d+)\/(?<property>\d+)\//,
      otherwise: sent.path.endsWith('.js') ? 'Library Load' : 'Session Recording',
      account: '{client} / {property}',
    })({ ...sent, body: '' }),
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/e8212c1e9ce350fb842c3c1c174c86f952897843/src/providers/MedalliaDXA.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
