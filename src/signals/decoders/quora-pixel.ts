import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

const pixel = /^\/_\/ad\/(?<account>[\w-]+)\/pixel$/;

export default {
  id: 'quora-pixel',
  vendor: 'quora-pixel',
  marks: [{ host: 'q.quora.com', path: pixel }],
  fields: {
    event: 'event',
    tag: 'event',
    account: 'account',
    u: 'page',
    url: 'page',
    email: 'email',
    qclid: 'click',
    value: 'price',
    currency: 'price',
    i: 'technical',
    j: 'technical',
    ts: 'technical',
    noscript: 'technical',
  },
  read: reads({ event: ['tag'], path: pixel }),
  sources: [
    {
      url: 'https://quoraadsupport.zendesk.com/hc/en-us/articles/46220613643789-How-Quora-counts-conversions',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
