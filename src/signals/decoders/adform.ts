import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'adform',
  vendor: 'adform',
  marks: [{ host: 'adform.net', path: /^\/serving\/trackpoint\/?$/i }],
  fields: {
    event: 'event',
    pm: 'account',
    lid: 'event',
    ADFPageName: 'page',
    ADFdivider: 'technical',
    loc: 'page',
    ref: 'referrer',
    itm: 'product',
    'itm*sales': 'price',
    'itm*currency': 'price',
    'itm*orderid': 'order',
    'itm*basketsize': 'order',
    'itm*itms*': 'product',
    'itm*email': 'email',
    'itm*agegr': 'age',
    'itm*gender': 'gender',
    'itm*zip': 'postal-address',
    'itm*city': 'postal-address',
    'itm*country': 'postal-address',
    'itm*': 'event',
    Set1: 'device',
    ord: 'technical',
    fd: 'technical',
    CPref: 'referrer',
  },
  read: reads({ otherwise: 'Page View', json: ['itm'] }),
  sources: [
    { url: 'https://docs.tealium.com/client-side-tags/adform-tag/', checked: '2026-11-22' },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/e7ba69e709777e02577ebbe7ca45f5708dbb7780/src/providers/Adform.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
