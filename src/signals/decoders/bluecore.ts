import type { Decoder } from '../decoder.ts';
import { envelopeIn } from '../envelope.ts';
import { eventName } from '../event-name.ts';
import { leavesOf, pair, queryPairs } from '../pairs.ts';
import { pathPairs, valueOf } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

function read(sent: Sent): readonly Pair[] {
  const leaves = leavesOf(envelopeIn(sent, 'data'));
  const name = valueOf(leaves, 'event') ?? valueOf(pathPairs(sent.path, /\/api\/track\/(?<event>\w+)/), 'event');
  return [pair('event', eventName(name ?? 'Event')), ...queryPairs(sent), ...leaves];
}

export default {
  id: 'bluecore',
  vendor: 'bluecore',
  marks: [
    { host: 'api.bluecore.com', path: /^\/api\/track\// },
    { host: 'api.bluecore.app', path: /^\/api\/track\// },
    { host: 'onsitestats.bluecore.com', path: /^\/events/ },
  ],
  fields: {
    event: 'event',
    data: 'technical',
    '*token': 'account',
    '*distinct_id': 'browser',
    '*email': 'email',
    '*customer.email': 'email',
    '*customer.first_name': 'name',
    '*customer.last_name': 'name',
    '*customer.*': 'trait',
    '*search_term': 'search',
    '*order_id': 'order',
    '*total': 'price',
    '*products[].price': 'price',
    '*products[].*': 'product',
    '*product_*': 'product',
    '*url': 'page',
    '*referrer': 'referrer',
    'properties.*': 'event',
  },
  read,
  sources: [
    { url: 'https://developer.bluecore.com/reference/event-tracking-api', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
