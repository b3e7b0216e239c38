import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'omniconvert',
  vendor: 'omniconvert',
  marks: [
    { host: 'omniconvert.com', path: /\/mktzsave\/?$/ },
    { host: 'marketizator.com', path: /\/mktzsave\/?$/ },
  ],
  anyHost: [{ path: /\/mktzsave\/?$/, query: ['id_website'] }],
  fields: {
    event: 'event',
    account: 'account',
    id_website: 'account',
    uid: 'browser',
    id_experiment: 'experiment',
    id_variation: 'experiment',
    url: 'page',
    revenue: 'price',
    transaction: 'order',
  },
  read: reads({ event: ['event'], otherwise: 'Event', account: '{id_website}' }),
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/ca6cd68ea8bbec7bd6edb81774913df2ba655101/src/providers/Omniconvert.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
