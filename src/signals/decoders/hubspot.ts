import type { Decoder } from '../decoder.ts';
import { meaningOf } from '../meaning.ts';
import { jsonIn, pair, plainPairs } from '../pairs.ts';
import { pathPairs, valueOf } from '../pixel.ts';
import { eventName } from '../event-name.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const library = /^\/(?:analytics\/\d+\/)?(?<account>\d+)\.js$/;
const form =
  /\/(?:submit|submissions\/v3\/integration\/submit|submissions-validation\/v1\/validate|submissions\/v3\/public\/submit\/formsnext\/multipart)\/(?<account>\d+)\//;

/** Kinds of hits, by `k`, as far as they are known. */
const kinds: Readonly<Record<string, string>> = { '1': 'Page View', '15': 'Form Seen', '18': 'Form Sent' };

/** What was typed into a form: `fields: [{ name, value }]`. */
function typed(body: string): readonly Pair[] {
  const json = jsonIn(body) as { readonly fields?: unknown } | undefined;
  const fields: readonly unknown[] = Array.isArray(json?.fields) ? json.fields.slice(0, 50) : [];
  return fields.flatMap((one) => {
    const { name, value } = (one ?? {}) as { readonly name?: unknown; readonly value?: unknown };
    return typeof name === 'string' && typeof value === 'string' ? [pair(`field.${name}`, value)] : [];
  });
}

function eventOf({ path }: Sent, pairs: readonly Pair[]): string {
  if (library.test(path)) return 'Library Load';
  if (!path.endsWith('.gif')) return /submi/.test(path) ? 'Form Sent' : 'Form Settings Request';
  const custom = valueOf(pairs, 'id') ?? valueOf(pairs, 'n');
  return custom === undefined ? (meaningOf(kinds, valueOf(pairs, 'k') ?? '1') ?? 'Event') : eventName(custom);
}

function read(sent: Sent): readonly Pair[] {
  const pairs = plainPairs(sent);
  const named = [...pathPairs(sent.path, library), ...pathPairs(sent.path, form)];
  const account = valueOf(named, 'account') ?? valueOf(pairs, 'a') ?? valueOf(pairs, 'portalId');
  return [
    ['event', eventOf(sent, pairs)],
    ...(account === undefined ? [] : ([['account', account]] as const)),
    ...typed(sent.body),
    ...pairs,
  ];
}

export default {
  id: 'hubspot',
  vendor: 'hubspot',
  marks: [
    { host: 'hubspot.com', path: /^\/(__pt[bcq]\.gif|collected-forms\/)/ },
    { host: 'hscollectedforms.net', path: /^\/collected-forms\// },
    { host: 'hsforms.com', path: /^\/(submissions|collected-forms|embed\/v\d\/form)/ },
    { host: 'hs-scripts.com', path: library },
    { host: 'hs-analytics.net', path: library },
  ],
  fields: {
    event: 'event',
    account: 'account',
    a: 'account',
    portalId: 'account',
    k: 'event',
    id: 'event',
    n: 'event',
    value: 'price',
    pu: 'page',
    po: 'page',
    pageUrl: 'page',
    pageId: 'page',
    pi: 'page',
    ct: 'page',
    t: 'title',
    pageTitle: 'title',
    r: 'referrer',
    vi: 'browser',
    u: 'browser',
    utk: 'browser',
    hutk: 'browser',
    bfp: 'browser',
    b: 'session',
    nc: 'session',
    cc: 'consent',
    i: 'person',
    ce: 'email',
    'contactFields.email': 'email',
    'contactFields.phone': 'phone',
    'contactFields.firstName': 'name',
    'contactFields.lastName': 'name',
    'contactFields.*': 'form',
    'formValues.*': 'form',
    'field.email': 'email',
    'field.phone': 'phone',
    'field.mobilephone': 'phone',
    'field.firstname': 'name',
    'field.lastname': 'name',
    'field.company': 'employer',
    'field.jobtitle': 'employer',
    'field.zip': 'postal-address',
    'field.address': 'postal-address',
    'field.*': 'form',
    'fields[].*': 'form',
    'labelToNameMap.*': 'form',
    'context.hutk': 'browser',
    'context.pageUri': 'page',
    'context.pageName': 'title',
    'context.ipAddress': 'location',
    'legalConsentOptions.*': 'consent',
    'form*': 'form',
    sd: 'device',
    cd: 'device',
    cs: 'technical',
    ln: 'device',
    cts: 'technical',
    v: 'technical',
    version: 'technical',
    uuid: 'technical',
  },
  read,
  sources: [
    {
      url: 'https://developers.hubspot.com/docs/api-reference/tracking-code-api-v1/overview',
      checked: '2026-11-22',
      seen: 'cited',
    },
    { url: 'https://developers.hubspot.com/docs/reference/api/marketing/forms', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
