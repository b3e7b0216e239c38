import type { Decoder } from '../decoder.ts';
import { meaningOf } from '../meaning.ts';
import { eventName } from '../event-name.ts';
import { leavesOf, packedJsonIn, pair, queryPairs } from '../pairs.ts';
import { valueOf } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const paths = /\/v1\/(initialize|rgstr|log_event|log_event_beacon|sdk_exception|get_config|check_gate)$/;

const meanings: Readonly<Record<string, string>> = {
  'statsig::gate_exposure': 'Flag Evaluated',
  'statsig::config_exposure': 'Experiment Evaluated',
  'statsig::layer_exposure': 'Experiment Evaluated',
  'statsig::diagnostics': 'Diagnostics',
  'auto_capture::page_view': 'Page View',
  'auto_capture::click': 'Click',
  'auto_capture::performance': 'Performance',
  'auto_capture::session_start': 'Session Start',
};

/** With `se`, a body is base64 written backwards. */
function bodyOf({ body, query }: Sent): unknown {
  return packedJsonIn(/(^|&)se=/.test(query) ? body.trim().split('').toReversed().join('') : body);
}

function read(sent: Sent): readonly Pair[] {
  const leaves = leavesOf(bodyOf(sent));
  const query = queryPairs(sent);
  const names = leaves
    .filter(([name]) => /^events\[\d+\]\.eventName$/.test(name))
    .map(([, value]) => meaningOf(meanings, value) ?? eventName(value));
  const events = names.length === 0 && /initialize|check|config/.test(sent.path) ? ['Feature Flags Request'] : names;
  const account = valueOf(query, 'k');
  return [
    ...[...new Set(events)].slice(0, 20).map((event) => pair('event', event)),
    ...(account === undefined ? [] : [pair('account', account)]),
    ...query,
    ...leaves,
  ];
}

export default {
  id: 'statsig',
  vendor: 'statsig',
  marks: [
    'statsig.com',
    'statsigapi.net',
    'statsigcdn.com',
    'featureassets.org',
    'featuregates.org',
    'prodregistryv2.org',
    'assetsconfigcdn.org',
    'beyondwickedmapping.org',
  ].map((host) => ({ host, path: paths })),
  anyHost: [{ path: paths, query: ['st', 'sv'], values: { k: /^client-/ } }],
  fields: {
    event: 'event',
    account: 'account',
    k: 'account',
    sid: 'session',
    'events[].eventName': 'event',
    '*user.userID': 'person',
    '*user.email': 'email',
    '*user.ip': 'location',
    '*user.country': 'location',
    '*user.locale': 'device',
    '*user.userAgent': 'device',
    '*user.customIDs.stableID': 'browser',
    '*user.customIDs.*': 'person',
    '*user.privateAttributes.email': 'email',
    '*user.*': 'trait',
    '*stableID': 'browser',
    '*sessionID': 'session',
    '*metadata.gate*': 'experiment',
    '*metadata.config*': 'experiment',
    '*metadata.ruleID': 'experiment',
    '*metadata.order_id': 'order',
    '*statsigMetadata.currentPage': 'page',
    '*statsigMetadata.*': 'technical',
    '*secondaryExposures*': 'experiment',
    'events[].value': 'price',
    'events[].metadata.page_url': 'page',
    'events[].metadata.*': 'event',
    'events[].time': 'technical',
    st: 'technical',
    sv: 'technical',
    t: 'technical',
    se: 'technical',
    ec: 'technical',
    gz: 'technical',
    hash: 'technical',
    'deltas*': 'technical',
  },
  read,
  sources: [
    { url: 'https://docs.statsig.com/client/javascript-sdk', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.npmjs.com/package/@statsig/js-client', checked: '2026-11-22' },
  ],
} satisfies Decoder;
