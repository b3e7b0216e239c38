import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';
import { segmentCalls, segmentFields } from '../segment-calls.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const pixel = reads({
  path: /^\/events\/(?<event>\w+)\.gif$/,
  event: ['event', 'type'],
  meanings: { page: 'Page View', identify: 'Identify' },
  otherwise: 'Event',
});

function read(sent: Sent): readonly Pair[] {
  return /\/v1\//.test(sent.path) ? segmentCalls(sent) : pixel(sent);
}

export default {
  id: 'customer-io',
  vendor: 'customer-io',
  marks: [
    { host: 'customer.io', path: /^\/v1\/([tpigasb]|track|page|screen|identify|group|alias|batch)$/ },
    { host: 'customer.io', path: /^\/events(\/|$)/ },
  ],
  fields: {
    ...segmentFields,
    name: 'event',
    id: 'person',
    customer_id: 'person',
    email: 'email',
    site_id: 'account',
    s: 'account',
    anonymous_id: 'browser',
    'data.*': 'event',
    'data[*': 'event',
    'attributes.*': 'trait',
    referrer: 'referrer',
    url: 'page',
    width: 'device',
    height: 'device',
    timestamp: 'technical',
  },
  read,
  sources: [
    {
      url: 'https://docs.customer.io/integrations/data-in/connections/javascript/js-source/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
