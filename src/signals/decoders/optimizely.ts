import type { Decoder } from '../decoder.ts';
import { jsonIn, pair } from '../pairs.ts';
import { reads } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const events = /\/(v1\/events|log\/event)$/;

interface Visitor {
  readonly visitor_id?: unknown;
  readonly attributes?: unknown;
}

function attributeOf(one: unknown): readonly Pair[] {
  const { key, entity_id, value } = (one ?? {}) as Readonly<Record<'key' | 'entity_id' | 'value', unknown>>;
  const name = typeof key === 'string' && key !== '' ? key : entity_id;
  const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return typeof name === 'string' && isText ? [pair(`attribute.${name}`, String(value))] : [];
}

/** The web product makes up IDs like `oeu1700000000000r0.1`; any other is the site's own. */
function saidOf({ visitor_id: id, attributes }: Visitor): readonly Pair[] {
  const isOwn = typeof id === 'string' && !/^oeu\d+r/.test(id);
  const all: readonly unknown[] = Array.isArray(attributes) ? attributes.slice(0, 50) : [];
  return [...(isOwn ? [pair('user id', id)] : []), ...all.flatMap(attributeOf)];
}

function visitors(body: string): readonly Pair[] {
  const json = jsonIn(body) as { readonly visitors?: unknown } | undefined;
  const all: readonly unknown[] = Array.isArray(json?.visitors) ? json.visitors.slice(0, 5) : [];
  return all.flatMap((one) => (typeof one === 'object' && one !== null ? saidOf(one as Visitor) : []));
}

const pixel = reads({
  path: /\/(?:js|datafiles)\/(?<account>[\w-]+)\.(js|json)$/,
  event: ['visitors[].snapshots[].events[].key', 'visitors[].snapshots[].events[].type'],
  meanings: { campaign_activated: 'Variation Shown', view_activated: 'Page View', client_activation: 'Session Start' },
  otherwise: 'Event',
  account: '{account_id}',
});

function read(sent: Sent): readonly Pair[] {
  if (!events.test(sent.path)) return [['event', 'Library Load'], ...pixel(sent).filter(([name]) => name !== 'event')];
  return [...pixel(sent), ...visitors(sent.body)];
}

export default {
  id: 'optimizely',
  vendor: 'optimizely',
  marks: [
    { host: 'optimizely.com', path: events },
    { host: 'cdn.optimizely.com', path: /^\/(js|datafiles)\/[\w-]+\.(js|json)$/ },
    { host: 'cdn-pci.optimizely.com', path: /^\/js\/\d+\.js$/ },
  ],
  anyHost: ['client_name', 'enrich_decisions'].map((field) => ({
    path: /\/v1\/events$/,
    fields: ['account_id', 'visitors[0].visitor_id', field],
  })),
  fields: {
    event: 'event',
    account: 'account',
    account_id: 'account',
    project_id: 'account',
    'user id': 'person',
    'attribute.email': 'email',
    'attribute.*': 'trait',
    'visitors[].visitor_id': 'browser',
    'visitors[].session_id': 'session',
    'visitors[].attributes[].value': 'trait',
    'visitors[].attributes[].*': 'technical',
    'visitors[].snapshots[].decisions[].*': 'experiment',
    'visitors[].snapshots[].layer_states[].*': 'experiment',
    'visitors[].snapshots[].events[].key': 'event',
    'visitors[].snapshots[].events[].type': 'event',
    'visitors[].snapshots[].events[].revenue': 'price',
    'visitors[].snapshots[].events[].value': 'price',
    'visitors[].snapshots[].events[].tags.revenue': 'price',
    'visitors[].snapshots[].events[].tags.value': 'price',
    'visitors[].snapshots[].events[].tags.order_id': 'order',
    'visitors[].snapshots[].events[].tags.*': 'event',
    'visitors[].snapshots[].events[].*': 'technical',
    anonymize_ip: 'consent',
    client_name: 'technical',
    client_version: 'technical',
    revision: 'technical',
    enrich_decisions: 'technical',
  },
  read,
  sources: [
    {
      url: 'https://docs.developers.optimizely.com/feature-experimentation/reference/event-api',
      checked: '2026-11-22',
      seen: 'cited',
    },
    { url: 'https://www.npmjs.com/package/@optimizely/optimizely-sdk', checked: '2026-11-22' },
  ],
} satisfies Decoder;
