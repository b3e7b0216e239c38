import type { Decoder } from '../decoder.ts';
import { envelopeIn } from '../envelope.ts';
import { jsonIn, leavesOf, plainPairs } from '../pairs.ts';
import { valueOf } from '../pixel.ts';
import { eventName } from '../event-name.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

function read(sent: Sent): readonly Pair[] {
  const packed = jsonIn(sent.body) === undefined ? leavesOf(envelopeIn(sent, 'data')) : [];
  const pairs = [...plainPairs(sent), ...packed];
  const name =
    valueOf(pairs, 'event') ??
    valueOf(pairs, 'eventName') ??
    valueOf(pairs, 'event_name') ??
    valueOf(pairs, 'pageType');
  return [['event', name === undefined ? 'Page View' : eventName(name)], ...pairs];
}

export default {
  id: 'insider',
  vendor: 'insider',
  marks: [{ host: 'api.useinsider.com', path: /^\/(?!.*\.js$)/ }],
  fields: {
    event: 'event',
    partnerName: 'account',
    '*partnerName': 'account',
    '*partner': 'account',
    '*email': 'email',
    '*phone*': 'phone',
    '*userId': 'browser',
    '*user_id': 'browser',
    '*uuid': 'person',
    '*sessionId': 'session',
    '*saleID': 'order',
    '*orderId': 'order',
    '*totalCartAmount': 'price',
    '*price': 'price',
    '*currency': 'price',
    '*product*': 'product',
    '*segments*': 'segment',
    '*variationId': 'experiment',
    '*campId': 'experiment',
    '*attributes.*': 'trait',
    '*url': 'page',
    '*referrer': 'referrer',
    '*device*': 'device',
    '*browser': 'device',
    '*platform': 'device',
  },
  read,
  sources: [{ url: 'https://academy.insiderone.com/docs/insider-web-sdk', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
