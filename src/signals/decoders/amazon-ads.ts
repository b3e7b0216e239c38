import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'amazon-ads',
  vendor: 'amazon-ads',
  marks: [{ host: 'amazon-adsystem.com', path: /^\/(s\/)?iui?3$/ }],
  fields: {
    event: 'event',
    pid: 'account',
    pId: 'account',
    d: 'page',
    'ex-src': 'page',
    rP: 'page',
    'ex-fargs': 'account',
    'ex-fargs.*': 'account',
    'ex-hargs': 'account',
    'ex-hargs.*': 'account',
    'ex-fch': 'technical',
    // The companies whose IDs are to be matched.
    dl: 'account',
    cm3ppd: 'technical',
    csif: 'technical',
    a1: 'browser',
    a2: 'browser',
    value: 'price',
    currencyCode: 'price',
    unitsSold: 'order',
    uid: 'person',
    'uid-b64': 'person',
    email: 'email',
    ts: 'technical',
    cb: 'technical',
    gtmVersion: 'technical',
  },
  read: reads({ event: ['event'], nested: { 'ex-fargs': '&', 'ex-hargs': ';' } }),
  sources: [
    { url: 'https://docs.tealium.com/client-side-tags/amazon-advertising-tag/', checked: '2026-11-22' },
    { url: 'https://github.com/amzn/ads-pao-amznjs-gtm-template', checked: '2026-11-22' },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/e92a7258c400154a768fd151614bbf3b3c7a557c/src/providers/AmazonAdTag.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
