import type { Decoder } from '../decoder.ts';
import { eventName } from '../event-name.ts';
import { reads } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const produce = /\/monorail\/(?:edge\/)?(?:unstable|v\d)\/produce(?:_batch)?$/;

const pixel = reads({
  event: ['events[].payload.event_name', 'payload.event_name', 'events[].payload.eventType', 'payload.eventType'],
  account: '',
});

/** A schema is named `trekkie_storefront_page_view/1.4`. */
function schemaEvents(pairs: readonly Pair[]): readonly Pair[] {
  const named = pairs.filter(([name]) => /(^|\.)schema_id$/.test(name)).map(([, value]) => value.split('/', 1)[0]!);
  const plain = named.map((name) =>
    eventName(name.replace(/^(trekkie_storefront|storefront|online_store|web_pixels)_/, '')),
  );
  return Array.from(new Set(plain), (name): Pair => ['event', name]).slice(0, 20);
}

function read(sent: Sent): readonly Pair[] {
  const pairs = pixel(sent);
  return pairs.some(([name]) => name === 'event') ? pairs : [...schemaEvents(pairs), ...pairs];
}

export default {
  id: 'shopify-analytics',
  vendor: 'shopify-analytics',
  marks: [
    { host: 'monorail-edge.shopifysvc.com', path: /^\/(unstable|v\d)\/produce(_batch)?$/ },
    { host: 'shopifysvc.com', path: produce },
  ],
  anyHost: [{ path: /\/\.well-known\/shopify\/monorail\/(edge\/)?(unstable|v\d)\/produce(_batch)?$/ }],
  fields: {
    event: 'event',
    '*schema_id': 'technical',
    '*shop_id': 'account',
    '*shopId': 'account',
    '*customer_id': 'person',
    '*customerId': 'person',
    '*unique_token': 'browser',
    '*uniqToken': 'browser',
    '*uniqueToken': 'browser',
    '*client_id': 'browser',
    '*visit_token': 'session',
    '*visitToken': 'session',
    '*session_id': 'session',
    '*checkout_token': 'order',
    '*order_id': 'order',
    '*total_*price*': 'price',
    '*price': 'price',
    '*currency': 'price',
    '*product*': 'product',
    '*variant*': 'product',
    '*search_string': 'search',
    '*canonical_url': 'page',
    '*page_url': 'page',
    '*pageUrl': 'page',
    '*event_source_url': 'page',
    '*source_url': 'page',
    '*page_type': 'page',
    '*pageType': 'page',
    '*title': 'title',
    '*referrer*': 'referrer',
    '*navigation_*': 'technical',
    '*user_agent': 'device',
    '*user_can_be_tracked': 'consent',
    '*ccpa_enforced': 'consent',
    '*gdpr_enforced*': 'consent',
    '*consent*': 'consent',
    '*is_persistent_cookie': 'technical',
    '*metadata.*': 'technical',
    '*_ms': 'technical',
  },
  read,
  sources: [
    {
      url: 'https://shopify.dev/docs/api/hydrogen/latest/utilities/sendshopifyanalytics',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
