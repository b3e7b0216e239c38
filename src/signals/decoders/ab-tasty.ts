import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';
import type { Fields, Subject } from '../told.ts';

/** Fields of a hit; several hits stand in the list `h`. https://docs.developers.flagship.io/docs/universal-collect-documentation */
const hit: Readonly<Record<string, Subject>> = {
  t: 'event',
  ea: 'event',
  ec: 'event',
  el: 'event',
  ev: 'event',
  caid: 'experiment',
  vaid: 'experiment',
  'c.*': 'experiment',
  cid: 'account',
  vid: 'browser',
  cuid: 'person',
  sid: 'session',
  cst: 'session',
  dl: 'page',
  dr: 'referrer',
  pt: 'title',
  's.*': 'segment',
  tid: 'order',
  tcc: 'order',
  tr: 'price',
  tt: 'price',
  ts: 'price',
  tc: 'price',
  ip: 'price',
  pm: 'order',
  sm: 'order',
  in: 'product',
  ic: 'product',
  iv: 'product',
  iq: 'product',
  icn: 'product',
  de: 'technical',
  qt: 'technical',
  ds: 'technical',
  sr: 'device',
  vp: 'device',
  sd: 'device',
  ul: 'device',
};

const fields: Fields = Object.fromEntries(
  Object.entries(hit).flatMap(([name, about]) => [[name, about] as const, [`h[].${name}`, about] as const]),
);

export default {
  id: 'ab-tasty',
  vendor: 'ab-tasty',
  marks: [
    { host: 'ariane.abtasty.com' },
    { host: 'decision.flagship.io', path: /\/(campaigns|activate|events)\/?$/ },
    { host: 'try.abtasty.com', path: /^\/[\da-f]{32}(\/\w+)?\.js$/ },
  ],
  fields: {
    event: 'event',
    account: 'account',
    ...fields,
    visitorId: 'person',
    visitor_id: 'person',
    anonymousId: 'browser',
    'context.*': 'trait',
  },
  read: (sent) =>
    reads({
      path: /\/(?<account>[\da-f]{32})(?:\/main)?\.js$/,
      event: ['h[].t', 't'],
      meanings: {
        CAMPAIGN: 'Variation Shown',
        PAGEVIEW: 'Page View',
        TRANSACTION: 'Purchase',
        ITEM: 'Purchased Item',
        EVENT: 'Event',
        ACTIONTRACKING: 'Action',
        SEGMENT: 'Segment',
        VISITOREVENT: 'Visitor Event',
        BATCH: 'Events',
      },
      otherwise: sent.path.endsWith('.js') ? 'Library Load' : 'Decision Request',
      ...(!sent.path.endsWith('.js') && { account: '{cid}' }),
    })(sent),
  sources: [
    {
      url: 'https://docs.developers.flagship.io/docs/universal-collect-documentation',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
