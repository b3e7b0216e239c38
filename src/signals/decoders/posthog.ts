import type { Decoder } from '../decoder.ts';
import { meaningOf } from '../meaning.ts';
import { envelopeIn } from '../envelope.ts';
import { eventName } from '../event-name.ts';
import { jsonIn, leavesOf, mostPairs, pair, pairsIn, queryPairs } from '../pairs.ts';
import { pathPairs } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';
import { userIds } from '../user-id.ts';

const paths = /\/((i\/v\d\/)?e|batch|capture|engage|flags|decide|s)\/$/;
const library = /\/array\/(?<account>phc_\w+)\/(config(\.js)?|array\.js)$/;

const meanings: Readonly<Record<string, string>> = {
  $pageview: 'Page View',
  $pageleave: 'Page Leave',
  $autocapture: 'Click Or Input',
  $identify: 'Identify',
  $set: 'Profile Update',
  $groupidentify: 'Group',
  $create_alias: 'Alias',
  $feature_flag_called: 'Feature Flag Called',
  $snapshot: 'Session Recording',
  $rageclick: 'Rage Click',
  $opt_in: 'Opt In',
  $web_vitals: 'Web Vitals',
};

function eventsOf(leaves: readonly Pair[], path: string): readonly Pair[] {
  const named = leaves
    .filter(([name]) => /^(\[\d+\]\.|batch\[\d+\]\.)?event$/.test(name))
    .map(([, value]) => meaningOf(meanings, value) ?? eventName(value));
  const asked = /\/(flags|decide)\/$/.test(path) ? ['Feature Flags Request'] : [];
  return [...new Set([...named, ...asked])].slice(0, 20).map((event) => pair('event', event));
}

/** Deepest place of a recording in what is sent. */
const deepest = 10;

/** A recording shows the page, node by node, and what is typed: only how many steps it has is told, wherever it stands. */
function withoutRecording(one: unknown, depth = 0): unknown {
  if (typeof one !== 'object' || one === null || depth > deepest) return one;
  if (Array.isArray(one)) return one.slice(0, mostPairs).map((inner) => withoutRecording(inner, depth + 1));
  return Object.fromEntries(
    Object.entries(one).map(([key, inner]) => [
      key,
      /^\$snapshot_(data|items)$/.test(key)
        ? Array.isArray(inner)
          ? inner.length
          : 1
        : withoutRecording(inner, depth + 1),
    ]),
  );
}

/** All that is told of a request to the address of recordings. */
const aboutRecording =
  /(^|\.)(event|api_key|token|distinct_id|compression|ip|_|ver|\$(device|session|window)_id|\$snapshot_(data|items|bytes|source)|\$lib(_version)?)$/;

function read(sent: Sent): readonly Pair[] {
  const found = pathPairs(sent.path, library);
  if (found.length > 0) return [['event', 'Library Load'], ...found, ...queryPairs(sent)];
  const leaves = leavesOf(withoutRecording(envelopeIn(sent, 'data')));
  const form = jsonIn(sent.body) === undefined ? pairsIn(sent.body) : [];
  const isRecording = sent.path.endsWith('/s/') || leaves.some(([name]) => name.includes('$snapshot_'));
  // The envelope itself has the recording in it, too.
  const around = [...queryPairs(sent), ...form].filter(([name]) => !isRecording || name !== 'data');
  const all = [...eventsOf(leaves, sent.path), ...userIds(leaves), ...around, ...leaves];
  return sent.path.endsWith('/s/') ? all.filter(([name]) => name === 'user id' || aboutRecording.test(name)) : all;
}

/** What is set of a person. Names elsewhere are those of goods, plans and flags. */
const ofPerson = Object.fromEntries(
  ['*$set', '*$set_once', '*person_properties'].flatMap((holder) =>
    Object.entries({ email: 'email', phone: 'phone', firstName: 'name', lastName: 'name', name: 'name' } as const).map(
      ([name, subject]) => [`${holder}.${name}`, subject] as const,
    ),
  ),
);

export default {
  id: 'posthog',
  vendor: 'posthog',
  marks: [
    { host: 'posthog.com', path: paths },
    { host: 'posthog.com', path: library },
  ],
  anyHost: [
    { run: 'by-site', path: /\/(i\/v\d\/)?e\/$/, fields: ['distinct_id'] },
    { run: 'by-site', path: /\/(flags|decide)\/$/, query: ['v'], fields: ['distinct_id'] },
    { run: 'by-site', path: /\/s\/$/, fields: ['distinct_id', '$snapshot_data'] },
    { run: 'by-site', path: library },
  ],
  fields: {
    event: 'event',
    account: 'account',
    'user id': 'person',
    data: 'technical',
    api_key: 'account',
    '*token': 'account',
    '*event': 'event',
    '*distinct_id': 'browser',
    '*$device_id': 'browser',
    '*$anon_distinct_id': 'browser',
    '*$user_id': 'person',
    '*$session_id': 'session',
    '*$window_id': 'session',
    '*$pageview_id': 'session',
    '*$session_entry_referr*': 'referrer',
    '*$session_entry_*': 'page',
    '*$current_url': 'page',
    '*$initial_current_url': 'page',
    '*$pathname': 'page',
    '*$host': 'page',
    '*$initial_host': 'page',
    '*$initial_pathname': 'page',
    '*properties.title': 'title',
    '*$title': 'title',
    '*$referr*': 'referrer',
    '*$initial_referr*': 'referrer',
    '*clid': 'click',
    '*clkid': 'click',
    '*braid': 'click',
    '*utm_*': 'ad',
    '*$el_text': 'event',
    '*$elements*': 'event',
    '*$feature_flag*': 'experiment',
    '*$feature/*': 'experiment',
    '*$active_feature_flags*': 'experiment',
    '*$groups.*': 'trait',
    ...ofPerson,
    '*$geoip_*': 'location',
    '*$ip': 'location',
    '*$os*': 'device',
    '*$browser*': 'device',
    '*$device*': 'device',
    '*$screen_*': 'device',
    '*$viewport_*': 'device',
    '*$raw_user_agent': 'device',
    '*timezone*': 'device',
    '*$snapshot*': 'event',
    '*$lib*': 'technical',
    '*$sdk*': 'technical',
    '*$insert_id': 'technical',
    '*$time': 'technical',
    '*timestamp': 'technical',
    '*uuid': 'technical',
    '*sent_at': 'technical',
    '*$config*': 'technical',
    '*$initialization_time': 'technical',
    '*order_id': 'order',
    '*products[].price': 'price',
    '*products[].*': 'product',
    '*revenue': 'price',
    '*currency': 'price',
    '*$set.*': 'trait',
    '*$set_once.*': 'trait',
    '*person_properties.*': 'trait',
    '*group_properties.*': 'trait',
    '*properties.*': 'event',
    ip: 'technical',
    _: 'technical',
    ver: 'technical',
    compression: 'technical',
    v: 'technical',
  },
  read,
  sources: [
    { url: 'https://posthog.com/docs/api/capture', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.npmjs.com/package/posthog-js', checked: '2026-11-22' },
  ],
} satisfies Decoder;
