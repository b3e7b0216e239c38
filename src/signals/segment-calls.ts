import { envelopeIn } from './envelope.ts';
import { eventName } from './event-name.ts';
import { meaningOf } from './meaning.ts';
import { leavesOf, pair, queryPairs } from './pairs.ts';
import type { Sent } from './sent.ts';
import type { Fields, Pair } from './told.ts';

/** Most calls of one batch whose names are told. */
const mostCalls = 20;

/**
 * What the fields of Segment's calls are about. RudderStack, Customer.io and others speak the same:
 * https://segment.com/docs/connections/spec/
 */
export const segmentFields = {
  event: 'event',
  account: 'account',
  writeKey: 'account',
  'batch[].writeKey': 'account',
  name: 'page',
  'batch[].name': 'page',
  '*context.page.title': 'title',
  '*context.page.referrer': 'referrer',
  '*context.page.referring_domain': 'referrer',
  '*context.page.initial_referr*': 'referrer',
  '*context.page.*': 'page',
  '*context.campaign.*': 'ad',
  '*context.userAgent*': 'device',
  '*context.locale': 'device',
  '*context.timezone': 'device',
  '*context.screen.*': 'device',
  '*context.os.*': 'device',
  '*context.device.id': 'browser',
  '*context.device.advertisingId': 'browser',
  '*context.device.*': 'device',
  '*context.ip': 'location',
  '*context.location.*': 'location',
  '*context.sessionId': 'session',
  '*context.sessionStart': 'session',
  '*context.consent*': 'consent',
  '*context.library.*': 'technical',
  '*context.app.*': 'technical',
  '*context.amp.id': 'browser',
  '*context.externalId*.id': 'person',
  '*userId': 'person',
  '*anonymousId': 'browser',
  '*previousId': 'person',
  '*groupId': 'trait',
  '*traits.email': 'email',
  '*traits.phone': 'phone',
  '*traits.name': 'name',
  '*traits.firstName': 'name',
  '*traits.lastName': 'name',
  '*traits.first_name': 'name',
  '*traits.last_name': 'name',
  '*traits.username': 'person',
  '*traits.id': 'person',
  '*traits.age': 'age',
  '*traits.gender': 'gender',
  '*traits.birthday': 'birth-date',
  '*traits.address.*': 'postal-address',
  '*traits.company.*': 'employer',
  '*traits.*': 'trait',
  '*properties.email': 'email',
  '*properties.phone': 'phone',
  '*properties.url': 'page',
  '*properties.tab_url': 'page',
  '*properties.path': 'page',
  '*properties.search': 'page',
  '*properties.title': 'title',
  '*properties.referrer': 'referrer',
  '*properties.referring_domain': 'referrer',
  '*properties.initial_referr*': 'referrer',
  '*properties.query': 'search',
  '*properties.order_id': 'order',
  '*properties.orderId': 'order',
  '*properties.checkout_id': 'order',
  '*properties.cart_id': 'order',
  '*properties.coupon': 'order',
  '*properties.products[].price': 'price',
  '*properties.products[].*': 'product',
  '*properties.product_id': 'product',
  '*properties.sku': 'product',
  '*properties.brand': 'product',
  '*properties.variant': 'product',
  '*properties.quantity': 'product',
  '*properties.price': 'price',
  '*properties.value': 'price',
  '*properties.revenue': 'price',
  '*properties.total': 'price',
  '*properties.subtotal': 'price',
  '*properties.tax': 'price',
  '*properties.shipping': 'price',
  '*properties.discount': 'price',
  '*properties.currency': 'price',
  '*properties.latitude': 'location',
  '*properties.longitude': 'location',
  '*properties.city': 'location',
  '*properties.*': 'event',
  type: 'event',
  'batch[].type': 'event',
  'batch[].event': 'event',
  '*messageId': 'technical',
  '*sentAt': 'technical',
  '*timestamp': 'technical',
  '*originalTimestamp': 'technical',
  '*integrations.*': 'technical',
  '*_metadata.*': 'technical',
  '*channel': 'technical',
} as const satisfies Fields;

const calls: Readonly<Record<string, string>> = {
  page: 'Page View',
  screen: 'Screen View',
  identify: 'Identify',
  group: 'Group',
  alias: 'Alias',
};

interface Call {
  readonly type?: unknown;
  readonly event?: unknown;
}

function nameOf({ type, event }: Call): string | undefined {
  const call = typeof type === 'string' ? meaningOf(calls, type) : undefined;
  return call ?? (typeof event === 'string' ? eventName(event) : undefined);
}

function callsIn(json: unknown): readonly Call[] {
  const { batch } = (json ?? {}) as { readonly batch?: unknown };
  const all: readonly unknown[] = Array.isArray(batch) ? batch.slice(0, mostCalls) : [json];
  return all.filter((one): one is Call => typeof one === 'object' && one !== null);
}

/** What calls say, first the events by their names. They are the body, or base64 in the query of a picture. */
export function segmentCalls(sent: Sent): readonly Pair[] {
  const json = envelopeIn(sent, 'data');
  const named = new Set(callsIn(json).map(nameOf));
  const events = [...named].filter((name) => name !== undefined).map((name) => pair('event', name));
  return [...events, ...queryPairs(sent), ...leavesOf(json)];
}
