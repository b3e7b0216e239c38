import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

const library = /^\/(?<client>[\w.-]+)\/((?<profile>[\w.-]+)\/)?Bootstrap\.js$/;

export default {
  id: 'ensighten',
  vendor: 'ensighten',
  marks: [
    { host: 'nexus.ensighten.com', path: library },
    { host: 'nexus-test.ensighten.com', path: library },
  ],
  fields: { event: 'event', account: 'account', client: 'account', profile: 'account' },
  read: (sent) =>
    reads({
      path: library,
      otherwise: 'Library Load',
      account: /^\/[^/]+\/[^/]+\//.test(sent.path) ? '{client} / {profile}' : '{client}',
    })(sent),
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/f412d7db9eb37b9dce16d588581fb027c42d4faf/src/providers/EnsightenManage.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
