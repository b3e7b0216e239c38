import type { Decoder } from '../decoder.ts';
import { meaningOf } from '../meaning.ts';
import { eventName } from '../event-name.ts';
import { leavesOf, packedJsonIn, pair, plainPairs } from '../pairs.ts';
import { pathPairs } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const flags =
  /\/(?:sdk\/)?(?:evalx|eval|msdk\/evalx)\/(?<account>[\w-]+)\/(?:(?:contexts|users)\/)?(?<context>[\w-]+=*)$/;
const asked = /\/(?:sdk\/evalx|eval)\/(?<account>[\w-]+)(?:\/(?:context|user))?$/;
const events = /\/(?:events\/(?:bulk|diagnostic)|sdk\/goals|a)\/(?<account>[\w-]+?)(?:\.gif)?$/;

const kinds: Readonly<Record<string, string>> = {
  identify: 'Identify',
  feature: 'Flag Evaluated',
  summary: 'Flags Evaluated',
  index: 'Context',
  click: 'Click',
  pageview: 'Page View',
};

interface Event {
  readonly kind?: unknown;
  readonly key?: unknown;
}

function nameOf({ kind, key }: Event): string | undefined {
  if (kind === 'custom' && typeof key === 'string') return eventName(key);
  return typeof kind === 'string' ? meaningOf(kinds, kind) : undefined;
}

function bulk(sent: Sent): readonly Pair[] {
  // A picture in place of a request with a body has the events in its query.
  const packed = sent.path.endsWith('.gif') ? /(?:^|&)d=([\w-]+)/.exec(sent.query)?.[1] : sent.body;
  const json = packedJsonIn(packed ?? '');
  const all: readonly unknown[] = Array.isArray(json) ? json.slice(0, 50) : [];
  const names = all.map((one) => nameOf((one ?? {}) as Event)).filter((name) => name !== undefined);
  return [...Array.from(new Set(names), (name) => pair('event', name)), ...leavesOf(json)];
}

function read(sent: Sent): readonly Pair[] {
  const inPath = pathPairs(sent.path, flags);
  const context = inPath.find(([name]) => name === 'context')?.[1] ?? '';
  const person = packedJsonIn(context);
  if (typeof person === 'object') {
    return [['event', 'Feature Flags Request'], ...inPath, ...leavesOf(person, 'context'), ...plainPairs(sent)];
  }
  if (asked.test(sent.path)) {
    return [
      ['event', 'Feature Flags Request'],
      ...pathPairs(sent.path, asked),
      ...leavesOf(packedJsonIn(sent.body), 'context'),
    ];
  }
  return [...pathPairs(sent.path, events), ...bulk(sent)];
}

export default {
  id: 'launchdarkly',
  vendor: 'launchdarkly',
  marks: ['launchdarkly.com', 'launchdarkly.us'].map((host) => ({
    host,
    path: new RegExp(`${flags.source}|${asked.source}|${events.source}`.replaceAll(/\?<\w+>/g, '')),
  })),
  anyHost: [
    { path: /\/sdk\/evalx\/[\da-f]{24}\/(contexts|users)\/[\w-]+=*$/ },
    { path: /\/sdk\/evalx\/[\da-f]{24}\/(context|user)$/ },
    ...['context.kind', 'contextKeys.user', 'user.key', 'userKey'].map((person) => ({
      path: /\/events\/bulk\/[\da-f]{24}$/,
      fields: ['creationDate', person],
      values: { kind: /^(identify|feature|index|custom|click|pageview|debug)$/ },
    })),
  ],
  fields: {
    event: 'event',
    account: 'account',
    context: 'person',
    '[].data.order_id': 'order',
    '[].data.products[].price': 'price',
    '[].data.products[].*': 'product',
    '[].data.revenue': 'price',
    '[].data.currency': 'price',
    '[].data*': 'event',
    '*.anonymous': 'session',
    '*context.kind': 'technical',
    '*context.key': 'person',
    '*context.*.key': 'person',
    '*contextKeys.*': 'person',
    '*user.key': 'person',
    '*userKey': 'person',
    '*.email': 'email',
    '*.name': 'name',
    '*.firstName': 'name',
    '*.lastName': 'name',
    '*.ip': 'location',
    '*.country': 'location',
    '*context._meta.*': 'technical',
    '*context.*': 'trait',
    '*user.custom.*': 'trait',
    '*user.*': 'trait',
    '[].kind': 'event',
    '[].key': 'event',
    '[].url': 'page',
    '[].metricValue': 'price',
    '[].features.*': 'experiment',
    '[].variation': 'experiment',
    '[].creationDate': 'technical',
    '[].startDate': 'technical',
    '[].endDate': 'technical',
    '*iagnostic*': 'technical',
    'sdk.*': 'technical',
    'configuration.*': 'technical',
    withReasons: 'technical',
    h: 'technical',
  },
  read,
  sources: [
    { url: 'https://launchdarkly.com/docs/sdk/concepts/data-collection', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.npmjs.com/package/launchdarkly-js-client-sdk', checked: '2026-11-22' },
  ],
} satisfies Decoder;
