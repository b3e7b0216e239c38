import type { Decoder } from '../decoder.ts';
import { meaningOf } from '../meaning.ts';
import { jsonIn, pair } from '../pairs.ts';
import { reads, valueOf } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** Kinds of messages, by `dt`: https://docs.mparticle.com/developers/client-sdks/web/ */
const messages: Readonly<Record<string, string>> = {
  '1': 'Session Start',
  '2': 'Session End',
  '3': 'Screen View',
  '4': 'Custom Event',
  '5': 'Crash Report',
  '6': 'Opt Out',
  '10': 'App State Transition',
  '14': 'Profile Change Message',
  '16': 'Commerce Event',
};

/** Kinds of custom and commerce events, by `et`. */
const kinds = [
  'Unknown',
  'Navigation',
  'Location',
  'Search',
  'Transaction',
  'User Content',
  'User Preference',
  'Social',
  'Other',
  'Media',
  'Cart Add',
  'Cart Remove',
  'Checkout',
  'Checkout Option',
  'Product Click',
  'Product View',
  'Purchase',
  'Refund',
  'Promotion View',
  'Promotion Click',
  'Wishlist Add',
  'Wishlist Remove',
  'Product Impression',
  'Attribution',
];

/** Kinds of IDs, by `Type`. */
const identities: Readonly<Record<string, string>> = {
  '0': 'other',
  '1': 'customerid',
  '2': 'facebook',
  '3': 'twitter',
  '4': 'google',
  '5': 'microsoft',
  '6': 'yahoo',
  '7': 'email',
  '8': 'facebookcustomaudienceid',
  '9': 'other2',
  '10': 'other3',
  '11': 'other4',
};

interface Hit {
  readonly ui?: unknown;
}

function identitiesOf({ ui }: Hit): readonly Pair[] {
  return !Array.isArray(ui)
    ? []
    : ui.slice(0, 20).flatMap((one: { readonly Identity?: unknown; readonly Type?: unknown } | null) => {
        if (typeof one?.Identity !== 'string' || typeof one.Type !== 'number') return [];
        return [pair(identities[String(one.Type)] ?? `identity ${one.Type}`, one.Identity)];
      });
}

/** Version 1 and 2 send one message with codes. */
function codes(pairs: readonly Pair[]): readonly Pair[] {
  const message = meaningOf(messages, valueOf(pairs, 'dt') ?? '');
  const kind = kinds[Number(valueOf(pairs, 'et') ?? Number.NaN)];
  return [
    ...(message === undefined ? [] : [pair('message', message)]),
    ...(kind === undefined ? [] : [pair('kind', kind)]),
  ];
}

const pixel = reads({
  path: /\/(?:JS|js|webevents\/v3|v\d)\/(?:JS\/)?(?<account>[\w-]+)\/[Ee]vents$/,
  event: ['events[].data.event_name', 'events[].data.screen_name', 'events[].event_type', 'n'],
  meanings: { '1': 'Session Start', '2': 'Session End', '10': 'State Transition', pageView: 'Page View' },
});

function read(sent: Sent): readonly Pair[] {
  const pairs = pixel(sent);
  const login = /^\/v\d\/(identify|login|logout|modify)$/.exec(sent.path)?.[1];
  const hit = jsonIn(sent.body) as Hit | undefined;
  return [
    ...(login === undefined ? [] : [pair('event', login.charAt(0).toUpperCase() + login.slice(1))]),
    ...codes(pairs),
    ...(hit === undefined ? [] : identitiesOf(hit)),
    ...pairs,
  ];
}

export default {
  id: 'mparticle',
  vendor: 'mparticle',
  marks: [
    { host: 'mparticle.com', path: /\/[Ee]vents$/ },
    { host: 'identity.mparticle.com', path: /^\/v\d\/(identify|login|logout|modify|\d+\/modify)$/ },
  ],
  anyHost: [{ path: /\/v\d\/JS\/[\w-]{32,}\/[Ee]vents$/ }],
  fields: {
    event: 'event',
    account: 'account',
    message: 'event',
    kind: 'event',
    n: 'event',
    et: 'event',
    dt: 'technical',
    customerid: 'person',
    email: 'email',
    facebook: 'person',
    twitter: 'person',
    google: 'person',
    microsoft: 'person',
    yahoo: 'person',
    facebookcustomaudienceid: 'person',
    'other*': 'person',
    'ui[].Identity': 'person',
    'ui[].Type': 'technical',
    'ua.$FirstName': 'name',
    'ua.$LastName': 'name',
    'ua.$Mobile': 'phone',
    'ua.$Age': 'age',
    'ua.$Gender': 'gender',
    'ua.$Address': 'postal-address',
    'ua.$Zip': 'postal-address',
    'ua.$City': 'postal-address',
    'ua.*': 'trait',
    'attrs.*': 'event',
    mpid: 'person',
    previous_mpid: 'person',
    das: 'browser',
    cgid: 'browser',
    sid: 'session',
    lr: 'page',
    lc: 'location',
    'pb.*': 'product',
    'pd.pl[].pr': 'price',
    'pd.pl[].*': 'product',
    'pd.ti': 'order',
    'pd.tr': 'price',
    'pd.*': 'event',
    'con.*': 'consent',
    o: 'consent',
    'events[].event_type': 'event',
    'events[].data.event_name': 'event',
    'events[].data.screen_name': 'event',
    'events[].data.session_*': 'session',
    'events[].data.product_action.transaction_id': 'order',
    'events[].data.product_action.total_amount': 'price',
    'events[].data.product_action.products[].price': 'price',
    'events[].data.product_action.products[].*': 'product',
    'events[].data.*': 'event',
    'user_attributes.$firstname': 'name',
    'user_attributes.$lastname': 'name',
    'user_attributes.$mobile': 'phone',
    'user_attributes.*': 'trait',
    'user_identities.email': 'email',
    'user_identities.*': 'person',
    'known_identities.email': 'email',
    'known_identities.mobile_number': 'phone',
    'known_identities.device_application_stamp': 'browser',
    'known_identities.*': 'person',
    'consent_state.*': 'consent',
    'device_info.*': 'device',
    'str.uid.*': 'browser',
    sdk: 'technical',
    dbg: 'technical',
    ct: 'technical',
    eec: 'technical',
  },
  read,
  sources: [{ url: 'https://docs.mparticle.com/developers/apis/http/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
