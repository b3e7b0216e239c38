import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

/** `/v2/p/js/ACCOUNT/EVENT/`, or `/p/ACCOUNT/` from before there were versions. */
const pixel = /^\/(?:(?<version>v\d+)\/)?p\/(?:(?:js|ns)\/)?(?:(?<account>\d+)(?:\/(?<event>[A-Za-z_]+))?)?/;

export default {
  id: 'zemanta',
  vendor: 'outbrain',
  marks: [{ host: 'zemanta.com', path: /^\/(v\d+\/)?p\// }],
  fields: {
    event: 'event',
    account: 'account',
    version: 'technical',
    value: 'price',
    orderId: 'order',
    url: 'page',
    ref: 'referrer',
    referrer: 'referrer',
    hem: 'email',
  },
  read: reads({ path: pixel, otherwise: 'Page View' }),
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/1ee63f01229406dc77f6889b97f9e828f21db758/src/providers/Zemanta.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
