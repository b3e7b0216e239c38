import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'teads',
  vendor: 'teads',
  marks: [{ host: 't.teads.tv', path: /^\/track\/?$/ }],
  fields: {
    event: 'event',
    action: 'event',
    buyer_pixel_id: 'account',
    buyerPixelId: 'account',
    conversion_type: 'event',
    conversion_name: 'event',
    name: 'event',
    pid: 'ad',
    page: 'page',
    url: 'page',
    referer: 'referrer',
    referrer: 'referrer',
    price: 'price',
    currency: 'price',
    auctid: 'click',
    fpid: 'browser',
    fp_id: 'browser',
    vid: 'browser',
    hashed_email: 'email',
    tag_version: 'technical',
    env: 'technical',
    ts: 'technical',
    cts: 'technical',
  },
  read: reads({ event: ['action'] }),
  sources: [
    { url: 'https://docs.tealium.com/server-side-connectors/teads-conversions-connector/', checked: '2026-11-22' },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/6fac757a548aee075544584ea85bc16be944e099/src/providers/Teads.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
