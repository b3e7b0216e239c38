import type { Decoder } from '../decoder.ts';
import { meaningOf } from '../meaning.ts';
import { envelopeIn } from '../envelope.ts';
import { eventName } from '../event-name.ts';
import { jsonIn, leavesOf, pair, pairsIn, queryPairs } from '../pairs.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';
import { userIds } from '../user-id.ts';

const kinds: Readonly<Record<string, string>> = {
  engage: 'Profile Update',
  groups: 'Group Update',
  record: 'Session Recording',
};
const meanings: Readonly<Record<string, string>> = {
  $identify: 'Identify',
  $mp_web_page_view: 'Page View',
  mp_page_view: 'Page View',
  $create_alias: 'Alias',
};

function eventsOf(leaves: readonly Pair[], path: string): readonly Pair[] {
  const named = leaves
    .filter(([name]) => /^(\[\d+\]\.)?event$/.test(name))
    .map(([, value]) => meaningOf(meanings, value) ?? eventName(value));
  const kind = meaningOf(kinds, path.split('/').find((part) => Object.hasOwn(kinds, part)) ?? '');
  const all = new Set(named.length > 0 || kind === undefined ? named : [kind]);
  return [...all].slice(0, 20).map((event) => pair('event', event));
}

function read(sent: Sent): readonly Pair[] {
  // A recording's body shows the page, node by node: it is not listed.
  if (/\/record\/?$/.test(sent.path))
    return [...eventsOf([], sent.path), ...userIds(queryPairs(sent)), ...queryPairs(sent)];
  const leaves = leavesOf(envelopeIn(sent, 'data'));
  const form = jsonIn(sent.body) === undefined ? pairsIn(sent.body) : [];
  return [...eventsOf(leaves, sent.path), ...userIds(leaves), ...queryPairs(sent), ...form, ...leaves];
}

const paths = /^\/(track|engage|groups|record|import)\/?$/;

export default {
  id: 'mixpanel',
  vendor: 'mixpanel',
  marks: [{ host: 'mixpanel.com', path: paths }],
  anyHost: [
    { path: /\/track\/$/, query: ['ip', '_'], fields: ['token'] },
    { path: /\/(engage|groups)\/$/, query: ['ip', '_'], fields: ['$token'] },
    { path: /\/record\/$/, query: ['distinct_id', 'replay_id'] },
  ],
  fields: {
    event: 'event',
    'user id': 'person',
    data: 'technical',
    ip: 'technical',
    _: 'technical',
    verbose: 'technical',
    replay_id: 'session',
    '*event': 'event',
    '*token': 'account',
    '*distinct_id': 'browser',
    '*$device_id': 'browser',
    '*$anon_distinct_id': 'browser',
    '*$user_id': 'person',
    '*$identified_id': 'person',
    '*$group_id': 'trait',
    '*$group_key': 'trait',
    '*$email': 'email',
    '*$phone': 'phone',
    '*$name': 'name',
    '*$first_name': 'name',
    '*$last_name': 'name',
    '*$city': 'location',
    '*$region': 'location',
    '*$country_code': 'location',
    '*$current_url': 'page',
    '*current_page_title': 'title',
    '*current_url_*': 'page',
    '*current_domain': 'page',
    '*mp_page': 'page',
    '*$referrer': 'referrer',
    '*$referring_domain': 'referrer',
    '*$initial_referr*': 'referrer',
    '*utm_*': 'ad',
    '*$os': 'device',
    '*$browser*': 'device',
    '*$device': 'device',
    '*$screen_*': 'device',
    '*$insert_id': 'technical',
    '*$lib_version': 'technical',
    '*mp_lib': 'technical',
    '*mp_sent_by*': 'technical',
    '*properties.time': 'technical',
    '*order_id': 'order',
    '*products[].price': 'price',
    '*products[].*': 'product',
    '*revenue': 'price',
    '*currency': 'price',
    '*properties.*': 'event',
    '*$set.*': 'trait',
    '*$set_once.*': 'trait',
    '*$append.*': 'trait',
    '*$union.*': 'trait',
    '*$add.*': 'trait',
  },
  read,
  sources: [
    { url: 'https://developer.mixpanel.com/reference/track-event', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.npmjs.com/package/mixpanel-browser', checked: '2026-11-22' },
  ],
} satisfies Decoder;
