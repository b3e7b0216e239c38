import type { Decoder } from '../decoder.ts';
import { envelopeIn } from '../envelope.ts';
import { leavesOf, queryPairs } from '../pairs.ts';
import { reads, valueOf } from '../pixel.ts';
import { eventName } from '../event-name.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const library = reads({ otherwise: 'Library Load', account: '{company_id}' });

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\/(identify|profiles)\/?$/, 'Identify'],
  [/subscriptions\/?$/, 'Subscribe'],
  [/\/push-tokens\/?$/, 'Push Token'],
];

const names = ['data.attributes.metric.data.attributes.name', 'event', 'data.metric_group', 'events[0].metric'];

function read(sent: Sent): readonly Pair[] {
  if (sent.host === 'static.klaviyo.com') return library(sent);
  const pairs = [...queryPairs(sent), ...leavesOf(envelopeIn(sent, 'data'))];
  const name = names.map((one) => valueOf(pairs, one)).find((one) => one !== undefined);
  const event = name === undefined ? kinds.find(([path]) => path.test(sent.path))?.[1] : eventName(name);
  const account = valueOf(pairs, 'company_id') ?? valueOf(pairs, 'token') ?? valueOf(pairs, 'c');
  return [['event', event ?? 'Event'], ...(account === undefined ? [] : ([['account', account]] as const)), ...pairs];
}

export default {
  id: 'klaviyo',
  vendor: 'klaviyo',
  marks: [
    {
      host: 'a.klaviyo.com',
      path: /^\/(client\/[\w-]+|api\/(track|identify|onsite\/\w+)|onsite\/track-analytics|forms\/api\/v\d+\/\w+)\/?$/,
    },
    { host: 'static-forms.klaviyo.com', path: /^\/forms\/api\// },
    { host: 'static.klaviyo.com', path: /^\/onsite\/js\/([\w-]+\/)?klaviyo\.js$/ },
  ],
  fields: {
    event: 'event',
    account: 'account',
    company_id: 'account',
    token: 'account',
    c: 'account',
    data: 'technical',
    '*metric.data.attributes.name': 'event',
    '*metric.data.attributes.service': 'technical',
    '*$email': 'email',
    '*attributes.email': 'email',
    '*$phone_number': 'phone',
    '*phone_number': 'phone',
    '*first_name': 'name',
    '*last_name': 'name',
    '*external_id': 'person',
    '*anonymous_id': 'browser',
    '*$anonymous': 'browser',
    '*$exchange_id': 'person',
    '*_kx': 'person',
    '*$id': 'person',
    '*organization': 'employer',
    '*location.address*': 'postal-address',
    '*location.zip': 'postal-address',
    '*location.*': 'location',
    '*.value': 'price',
    '*$value': 'price',
    '*$event_id': 'order',
    '*OrderId': 'order',
    '*Price': 'price',
    '*Items*': 'product',
    '*items*': 'product',
    '*Product*': 'product',
    '*SKU': 'product',
    '*Brand': 'product',
    '*Categories*': 'product',
    '*ItemNames*': 'product',
    '*.page': 'page',
    '*.url': 'page',
    '*URL': 'page',
    '*ImageURL': 'product',
    '*$referrer*': 'referrer',
    '*$last_referrer*': 'referrer',
    '*unique_id': 'technical',
    '*.time': 'technical',
    '*customer_properties.*': 'trait',
    '*profile.data.attributes.properties.*': 'trait',
    '*properties.*': 'event',
    'data.type': 'technical',
    '*.data.type': 'technical',
  },
  read,
  sources: [
    { url: 'https://developers.klaviyo.com/en/reference/create_client_event', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
