import type { Decoder } from '../decoder.ts';
import { pair, pairsIn, plainPairs } from '../pairs.ts';
import { valueOf } from '../pixel.ts';
import { eventName } from '../event-name.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** Its parameters stand in the path, `/pixel;a=p-123;url=…`; an image without script has the account in its name. */
function read(sent: Sent): readonly Pair[] {
  const account = /\/(p-[\w-]+)\.gif$/.exec(sent.path)?.[1];
  const pairs = [...pairsIn(sent.path, ';'), ...plainPairs(sent)];
  return [
    pair('event', eventName(valueOf(pairs, 'event') ?? 'Page View')),
    ...(account === undefined ? [] : [pair('account', account)]),
    ...pairs,
  ];
}

export default {
  id: 'quantcast',
  vendor: 'quantcast',
  marks: [{ host: 'quantserve.com', path: /^\/pixel(\/p-[\w-]+\.gif)?$/ }],
  fields: {
    event: 'event',
    account: 'account',
    a: 'account',
    labels: 'segment',
    media: 'event',
    url: 'page',
    d: 'page',
    ref: 'referrer',
    ogl: 'page',
    fpa: 'browser',
    fpan: 'browser',
    uh: 'email',
    uht: 'technical',
    orderid: 'order',
    revenue: 'price',
    sr: 'device',
    je: 'device',
    tzo: 'device',
    dst: 'device',
    enc: 'device',
    ce: 'device',
    cm: 'consent',
    ns: 'technical',
    r: 'technical',
    rf: 'technical',
    et: 'technical',
    qv: 'technical',
    qjs: 'technical',
    idmatch: 'technical',
  },
  read,
  sources: [
    { url: 'https://help.quantcast.com/docs/enhanced-matching', checked: '2026-11-22' },
    { url: 'https://docs.tealium.com/client-side-tags/quantcast-easy-tag-for-advertise/', checked: '2026-11-22' },
  ],
} satisfies Decoder;
