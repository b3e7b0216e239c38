import type { Decoder } from '../decoder.ts';
import { eventName } from '../event-name.ts';
import { googleFields, withContacts } from '../google-fields.ts';
import { pair, pairsIn, plainPairs } from '../pairs.ts';
import { valueOf } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** What each endpoint is for, and what happened if nothing in the request says it. */
const endpoints: readonly (readonly [RegExp, endpoint: string, event: string])[] = [
  [/\/(1p-|pagead\/|measurement\/)conversion\b/, 'Conversion', 'Conversion'],
  [/\/viewthroughconversion\b/, 'Conversion', 'Remarketing'],
  [/\/1p-user-list\b/, 'User List', 'Remarketing'],
  [/\/rmkt\/collect\b/, 'Remarketing', 'Remarketing'],
  [/\/ga-audiences\b/, 'Google Analytics Audiences', 'Remarketing'],
  [/\/form-data\b/, 'User-Provided Data', 'User-Provided Data'],
  [/\/ccm\//, 'Conversion Measurement', 'Conversion Measurement'],
  [/\/landing\b/, 'Landing Page', 'Landing Page'],
];

function eventOf(pairs: readonly Pair[], usual: string | undefined): string | undefined {
  const said = valueOf(pairs, 'en') ?? valueOf(pairs, 'data.event');
  if (said === 'gtag.config') return 'Page View';
  if (said !== undefined) return eventName(said);
  return valueOf(pairs, 'label') === undefined ? usual : 'Conversion';
}

/** An account is known by its number with `AW-` before it; a conversion by the account and its label. */
function accounts(path: string, label: string | undefined): readonly Pair[] {
  const number = /\/(?:AW-)?(\d{4,})\/?$/.exec(path)?.[1];
  if (number === undefined) return [];
  const account = `AW-${number}`;
  return [pair('account', account), ...(label === undefined ? [] : [pair('send_to', `${account}/${label}`)])];
}

function read(sent: Sent): readonly Pair[] {
  const plain = plainPairs(sent);
  const pairs = plain.flatMap(([name, value]) => [
    ...withContacts([name, value]),
    ...(name === 'data' ? pairsIn(value, ';').map(([key, text]) => pair(`data.${key}`, text)) : []),
  ]);
  const [, endpoint, usual] = endpoints.find(([path]) => path.test(sent.path)) ?? [];
  const event = eventOf(pairs, usual);
  return [
    ...(event === undefined ? [] : [pair('event', event)]),
    ...accounts(sent.path, valueOf(pairs, 'label')),
    ...(endpoint === undefined ? [] : [pair('endpoint', endpoint)]),
    ...pairs,
  ];
}

const pagead =
  /^\/(pagead\/(1p-conversion|1p-user-list|conversion|viewthrough[a-z]+|form-data|landing)|rmkt\/collect|ccm|measurement\/conversion|ads\/ga-audiences)(\/|$)/;

export default {
  id: 'google-ads',
  vendor: 'google-ads',
  marks: [
    { host: 'googleadservices.com', path: pagead },
    { host: 'doubleclick.net', path: pagead },
    { host: 'google.com', path: pagead },
    { host: 'pagead2.googlesyndication.com', path: pagead },
  ],
  // Google asks the same of its address in the visitor's country (www.google.de), and there are many.
  anyHost: [
    { path: /^\/pagead\/1p-(conversion|user-list)\/\d+\/?$/ },
    { path: /^\/rmkt\/collect\/\d+\/?$/ },
    { path: /^\/ads\/ga-audiences$/, query: ['tid', 'cid'] },
  ],
  fields: {
    ...googleFields,
    event: 'event',
    en: 'event',
    bttype: 'event',
    data: 'event',
    'data.event': 'event',
    'data.ecomm_prodid': 'product',
    'data.ecomm_pcat': 'product',
    'data.ecomm_category': 'product',
    'data.dynx_itemid*': 'product',
    'data.id': 'product',
    'data.items': 'product',
    'data.ecomm_totalvalue': 'price',
    'data.value': 'price',
    'data.ecomm_pagetype': 'page',
    'data.page_path': 'page',
    'data.user_id': 'person',
    'data.*': 'event',
    item: 'product',
    mrnc: 'product',
    value: 'price',
    currency_code: 'price',
    oid: 'order',
    url: 'page',
    dl: 'page',
    dt: 'title',
    ref: 'referrer',
    top: 'page',
    tiba: 'title',
    cid: 'browser',
    tid: 'account',
    label: 'account',
    send_to: 'account',
    account: 'account',
    aw_merchant_id: 'account',
    hl: 'device',
    'u_*': 'device',
    endpoint: 'technical',
    random: 'technical',
    rnd: 'technical',
    cv: 'technical',
    fst: 'technical',
    num: 'technical',
    bg: 'technical',
    guid: 'technical',
    resp: 'technical',
    sendb: 'technical',
    async: 'technical',
    rfmt: 'technical',
    fmt: 'technical',
    hn: 'technical',
    eid: 'technical',
    capi: 'technical',
    crd: 'technical',
    pscrd: 'technical',
    ct_cookie_present: 'technical',
  },
  read,
  sources: [
    { url: 'https://developers.google.com/tag-platform/gtagjs/reference/events', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://support.google.com/google-ads/answer/13262500', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://developers.google.com/tag-platform/security/concepts/consent-mode',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
