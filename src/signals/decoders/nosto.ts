import type { Decoder } from '../decoder.ts';
import { meaningOf } from '../meaning.ts';
import { envelopeIn } from '../envelope.ts';
import { pair } from '../pairs.ts';
import { reads } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** Codes that events are named with: https://help.nosto.com/ */
const meanings: Readonly<Record<string, string>> = {
  vp: 'Product View',
  lp: 'Product Liked',
  cp: 'Cart Popup',
  vc: 'Category View',
  or: 'Purchase',
  is: 'Search',
  bp: 'Purchase',
  ec: 'Cart View',
  ca: 'Cart Add',
};

/** Events are lists that begin with a code: `["vp", "sku"]`. */
function eventsIn(sent: Sent): readonly Pair[] {
  const json = envelopeIn(sent, 'data') as { readonly events?: unknown } | undefined;
  const all: readonly unknown[] = Array.isArray(json?.events) ? json.events.slice(0, 20) : [];
  const names = all.map((one) => (Array.isArray(one) ? meaningOf(meanings, String(one[0])) : undefined));
  const known = new Set(names.filter((name) => name !== undefined));
  return known.size === 0 ? [['event', 'Page View']] : Array.from(known, (name) => pair('event', name));
}

const pixel = reads({ json: ['data'], account: '{m}' });

export default {
  id: 'nosto',
  vendor: 'nosto',
  marks: [{ host: 'nosto.com', path: /^\/(ev1|v1\/graphql|search\/track)(\/|$)/ }],
  fields: {
    event: 'event',
    account: 'account',
    m: 'account',
    merchant: 'account',
    c: 'browser',
    '*customer.email': 'email',
    '*customer.firstName': 'name',
    '*customer.lastName': 'name',
    '*customer.first_name': 'name',
    '*customer.last_name': 'name',
    '*customer.customerReference': 'person',
    '*customer.customer_reference': 'person',
    '*customer.*': 'trait',
    '*cart.items[].price': 'price',
    '*cart.items[].unitPrice': 'price',
    '*cart.items[].*': 'product',
    '*cart.*': 'order',
    '*order.*': 'order',
    '*events[][]': 'product',
    '*elements[]': 'recommendation',
    '*pageType': 'page',
    '*pt': 'page',
    '*url': 'page',
    '*referrer': 'referrer',
    '*segments*': 'segment',
    '*tests*': 'experiment',
  },
  read: (sent: Sent) => [...eventsIn(sent), ...pixel(sent)],
  sources: [{ url: 'https://docs.nosto.com/techdocs/apis/frontend/js-apis', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
