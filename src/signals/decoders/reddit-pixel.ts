import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'reddit-pixel',
  vendor: 'reddit-pixel',
  marks: [{ host: 'alb.reddit.com', path: /^\/rp(\.gif)?$/ }],
  fields: {
    event: 'event',
    'm.customEventName': 'event',
    id: 'account',
    'm.value': 'price',
    'm.valueDecimal': 'price',
    'm.currency': 'price',
    'm.itemCount': 'product',
    'm.products*': 'product',
    'm.transactionId': 'order',
    'm.conversionId': 'technical',
    em: 'email',
    // Taken from forms by the pixel itself, not given by the site.
    auto_em: 'email',
    pn: 'phone',
    auto_pn: 'phone',
    external_id: 'person',
    uuid: 'browser',
    aaid: 'browser',
    idfa: 'browser',
    click_id: 'click',
    opt_out: 'consent',
    dpm: 'consent',
    dpcc: 'consent',
    dprc: 'consent',
    sh: 'device',
    sw: 'device',
    s: 'device',
    ts: 'technical',
    v: 'technical',
    integration: 'technical',
    partner: 'technical',
  },
  read: reads({ event: ['m.customEventName', 'event'], json: ['m.products'] }),
  sources: [
    { url: 'https://business.reddithelp.com/s/article/reddit-pixel', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/f3d96e94b1c4c07488a20cfea11bdeb33cb3165d/src/providers/RedditPixel.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
