import type { Decoder } from '../decoder.ts';
import { jsonIn, leavesOf, plainPairs } from '../pairs.ts';
import { pathPairs, valueOf } from '../pixel.ts';
import { eventName } from '../event-name.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const paths = /^\/(event|vdata\/i\.gif|[\w.-]+\/[\w.-]+\/(\d\/)?(i\.gif|event))$/;

/** The part called `data` of a body in many parts. */
function dataPart(body: string): readonly Pair[] {
  const at = body.indexOf('name="data"');
  const part = at < 0 ? '' : (body.slice(at).split('\r\n\r\n', 2)[1] ?? '');
  return leavesOf(jsonIn(part.split('\r\n--', 1)[0] ?? ''), 'data');
}

function read(sent: Sent): readonly Pair[] {
  const pairs = [...(sent.body.startsWith('--') ? dataPart(sent.body) : []), ...plainPairs(sent)];
  const value = (name: string) =>
    valueOf(pairs, name) ?? valueOf(pairs, `data.${name}`) ?? valueOf(pairs, `data.data.${name}`);
  const path = new Map(pathPairs(sent.path, /^\/(?<client>[\w.-]+)\/(?<profile>[\w.-]+)\/(\d\/)?(i\.gif|event)$/));
  const client = value('tealium_account') ?? path.get('client');
  const profile = value('tealium_profile') ?? path.get('profile');
  const event = value('tealium_event');
  return [
    ['event', event === undefined ? 'Event' : eventName(event)],
    ...(client === undefined ? [] : ([['account', `${client} / ${profile ?? 'main'}`]] as const)),
    ...pairs,
  ];
}

export default {
  id: 'tealium-eventstream',
  vendor: 'tealium-audiencestream',
  marks: [{ host: 'tealiumiq.com', path: paths }],
  anyHost: ['tealium_event', 'tealium_account', 'tealium_visitor_id', 'utag_main_v_id'].map((field) => ({
    path: /^\/[\w.-]+\/[\w.-]+\/2\/i\.gif$/,
    fields: [field],
  })),
  fields: {
    event: 'event',
    account: 'account',
    '*tealium_event': 'event',
    '*tealium_account': 'account',
    '*tealium_profile': 'account',
    '*tealium_visitor_id': 'browser',
    '*tealium_session_*': 'session',
    '*tealium_*': 'technical',
    '*cp.utag_main_v_id': 'browser',
    '*customer_email': 'email',
    '*customer_id': 'person',
    '*user_id': 'person',
    '*customer_first_name': 'name',
    '*customer_last_name': 'name',
    '*customer_zip': 'postal-address',
    '*order_id': 'order',
    '*order_total': 'price',
    '*order_subtotal': 'price',
    '*order_currency*': 'price',
    '*product_price*': 'price',
    '*product_*': 'product',
    '*search_keyword': 'search',
    '*search_results': 'search',
    '*va.*': 'segment',
    '*dom.referrer': 'referrer',
    '*dom.title': 'title',
    '*dom.viewport*': 'device',
    '*dom.*': 'page',
    '*browser.*': 'device',
    '*page_name': 'page',
    '*page_type': 'page',
    '*page_url': 'page',
    '*page_referrer': 'referrer',
    '*meta.*': 'page',
    '*_mouse_*': 'event',
    '*loader.cfg.*': 'technical',
    '*loader.*': 'technical',
    '*ut.*': 'technical',
  },
  read,
  sources: [{ url: 'https://docs.tealium.com/platforms/http-api/endpoint/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
