import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'xandr-pixel',
  vendor: 'xandr',
  marks: [{ host: 'adnxs.com', path: /^\/(pixie(\/up)?|px|seg)$/ }],
  fields: {
    event: 'event',
    e: 'event',
    pi: 'account',
    id: 'account',
    add: 'segment',
    add_code: 'segment',
    remove: 'segment',
    seg: 'segment',
    member: 'account',
    ii: 'product',
    in: 'product',
    ic: 'product',
    it: 'product',
    v: 'price',
    value: 'price',
    cu: 'price',
    order_id: 'order',
    u: 'page',
    r: 'referrer',
    other: 'event',
    redir: 'technical',
    t: 'technical',
    script: 'technical',
  },
  read: reads({
    path: /^\/(?<event>px|seg)$/,
    event: ['e'],
    otherwise: 'Page View',
    meanings: { px: 'Conversion', seg: 'Segment' },
  }),
  sources: [
    { url: 'https://learn.microsoft.com/en-us/xandr/monetize/standard-events-and-parameters', checked: '2026-11-22' },
  ],
} satisfies Decoder;
