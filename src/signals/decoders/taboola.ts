import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

/** `/ACCOUNT/log/3/unip`: an event of an advertiser; `/SITE/trc/3/json`: recommendations are asked for. */
const pixel = /^\/(?<account>[\w.-]+)\/(?:log\/3\/(?:unip|mark|action)|trc\/3\/json)\/?$/;

export default {
  id: 'taboola',
  vendor: 'taboola',
  marks: [{ host: 'taboola.com', path: pixel }],
  fields: {
    event: 'event',
    en: 'event',
    name: 'event',
    account: 'account',
    'item-url': 'page',
    data: 'page',
    'data.u': 'page',
    'data.ii': 'page',
    'data.it': 'page',
    ref: 'referrer',
    'data.e': 'referrer',
    revenue: 'price',
    currency: 'price',
    orderid: 'order',
    quantity: 'order',
    ui: 'browser',
    'data.ui': 'browser',
    'user-id': 'browser',
    tblci: 'click',
    'click-id': 'click',
    'data.uim': 'ad',
    'data.r[]*': 'ad',
    unified_id: 'person',
    'data.uad': 'device',
    'data.ul': 'device',
    'data.bu': 'technical',
    tim: 'technical',
    cv: 'technical',
    mrir: 'technical',
    sd: 'session',
    'data.sd': 'session',
    vi: 'session',
    'data.vi': 'session',
  },
  read: reads({ event: ['en', 'name'], otherwise: 'Recommendations Request', path: pixel, json: ['data'] }),
  sources: [
    { url: 'https://docs.tealium.com/client-side-tags/taboola-pixel-tag/', checked: '2026-11-22' },
    { url: 'https://developers.taboola.com/pixel/docs/the-postback-url', checked: '2026-11-22' },
  ],
} satisfies Decoder;
