import type { Decoder } from '../decoder.ts';
import { jsonIn, pair, pairsIn } from '../pairs.ts';
import { reads } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const search = /^\/1\/(indexes\/.+\/(query|queries|recommendations)|indexes\/\*\/(queries|recommendations)|answers)/;

const pixel = reads({
  event: ['events[].eventName', 'eventName'],
  otherwise: 'Search',
  account: '{x-algolia-application-id}',
});

/** Each query of a request may write its parameters as `a=b&c=d` in one text. */
function parameters(body: string): readonly Pair[] {
  const json = jsonIn(body) as { readonly requests?: unknown; readonly params?: unknown } | undefined;
  const all: readonly unknown[] = Array.isArray(json?.requests) ? json.requests.slice(0, 20) : [];
  const said = all.map(
    (one, at) => [`requests[${at}].params`, ((one ?? {}) as { readonly params?: unknown }).params] as const,
  );
  return [...said, ['params', json?.params] as const].flatMap(([way, params]) =>
    typeof params === 'string' ? pairsIn(params).map(([name, value]) => pair(`${way}.${name}`, value)) : [],
  );
}

export default {
  id: 'algolia',
  vendor: 'algolia',
  marks: [
    { host: 'algolia.io', path: /^\/1\/events$/ },
    { host: 'algolia.net', path: search },
    { host: 'algolianet.com', path: search },
  ],
  fields: {
    event: 'event',
    account: 'account',
    'x-algolia-application-id': 'account',
    'x-algolia-api-key': 'account',
    'X-Algolia-*': 'account',
    'x-algolia-agent': 'technical',
    'events[].eventName': 'event',
    'events[].eventType': 'event',
    'events[].eventSubtype': 'event',
    'events[].userToken': 'browser',
    'events[].authenticatedUserToken': 'person',
    'events[].objectIDs[]': 'product',
    'events[].objectData[].price': 'price',
    'events[].objectData[].*': 'product',
    'events[].value': 'price',
    'events[].currency': 'price',
    'events[].queryID': 'search',
    'events[].filters[]': 'search',
    'events[].*': 'technical',
    '*userToken': 'browser',
    '*query': 'search',
    '*params': 'search',
    '*facetFilters*': 'search',
    '*filters': 'search',
    '*optionalFilters*': 'recommendation',
    '*enablePersonalization': 'recommendation',
    '*personalizationImpact': 'recommendation',
    '*ruleContexts*': 'segment',
    '*analyticsTags*': 'segment',
    '*aroundLatLng*': 'location',
    '*indexName': 'account',
    '*objectID': 'product',
    '*model': 'recommendation',
    '*hitsPerPage': 'technical',
    '*page': 'technical',
    '*clickAnalytics': 'technical',
    '*attributes*': 'technical',
    '*highlight*': 'technical',
    '*facets*': 'technical',
    '*maxValuesPerFacet': 'technical',
  },
  read: (sent: Sent) => [...pixel(sent), ...parameters(sent.body)],
  sources: [
    { url: 'https://www.algolia.com/doc/rest-api/insights/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.algolia.com/doc/rest-api/search/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
