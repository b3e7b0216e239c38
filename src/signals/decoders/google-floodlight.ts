import type { Decoder } from '../decoder.ts';
import { googleFields, withContacts } from '../google-fields.ts';
import { decoded, pair, plainPairs } from '../pairs.ts';
import { valueOf } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** Most parameters read of one path: a tag may have a hundred custom variables. */
const mostParts = 250;

/** Custom variables are often encoded twice. The page's address is not: undoing that twice would break it. */
function readable(name: string, value: string): string {
  const once = decoded(value);
  return /^u\d+$/.test(name) && /%[\da-f]{2}/i.test(once) ? decoded(once) : once;
}

/** The parameters in a path, `/activityi;src=1;type=2`: readable, and as they stand where that differs. */
function partsOf(path: string): readonly Pair[] {
  const start = path.search(/[;/][\w~.]+=/);
  if (start < 0) return [];
  return path
    .slice(start + 1)
    .split(';', mostParts)
    .filter((part) => part.includes('='))
    .flatMap((part) => {
      const at = part.indexOf('=');
      const name = decoded(part.slice(0, at));
      const raw = part.slice(at + 1);
      const plain = readable(name, raw);
      return plain === raw || name === '~oref' ? [pair(name, plain)] : [pair(name, plain), pair(name, raw)];
    });
}

/**
 * How the activity is counted, in the words of Google's tag: with a quantity its `ord` is the number
 * of an order, 1 stands for one count per browser, anything else only keeps the address unique.
 */
function counting(pairs: readonly Pair[]): readonly Pair[] {
  const order = valueOf(pairs, 'ord');
  if (order === undefined) return [['countingMethod', 'per_session']];
  if (valueOf(pairs, 'qty') !== undefined) {
    return [['countingMethod', 'transactions / items_sold'], pair('transaction', order)];
  }
  return [['countingMethod', order === '1' ? 'unique' : 'standard']];
}

function read(sent: Sent): readonly Pair[] {
  const pairs = [...partsOf(sent.path), ...plainPairs(sent)];
  const [source, type, category] = ['src', 'type', 'cat'].map((name) => valueOf(pairs, name));
  const activity = type === undefined || category === undefined ? '' : `/${type}/${category}`;
  return [
    ['event', valueOf(pairs, 'qty') === undefined ? 'Floodlight Activity' : 'Sale'],
    ...(source === undefined ? [] : [pair('account', `DC-${source}${activity}`)]),
    ...counting(pairs),
    ...pairs.flatMap(withContacts),
  ];
}

const activity = /^\/(ddm\/(fls\/[a-z]|activityi?)|activityi?)(\/|$)/;

export default {
  id: 'google-floodlight',
  vendor: 'google-floodlight',
  marks: [
    { host: 'fls.doubleclick.net', path: activity },
    { host: 'ad.doubleclick.net', path: activity },
    { host: 'ade.googlesyndication.com', path: activity },
    { host: 'adservice.google.com', path: activity },
  ],
  fields: {
    ...googleFields,
    event: 'event',
    account: 'account',
    src: 'account',
    type: 'event',
    cat: 'event',
    cost: 'price',
    qty: 'order',
    prd: 'product',
    transaction: 'order',
    ord: 'technical',
    num: 'technical',
    countingMethod: 'technical',
    '~oref': 'page',
    dc_rdid: 'browser',
    dc_pre: 'technical',
    dc_muid: 'person',
    match_id: 'person',
    dc_lat: 'consent',
    tag_for_child_directed_treatment: 'consent',
    tfua: 'consent',
    ltd: 'consent',
    ps: 'technical',
    pcor: 'technical',
    epver: 'technical',
    dc_fmt: 'technical',
    dc_random: 'technical',
    _dc_test: 'technical',
    'u*': 'event',
  },
  read,
  sources: [
    { url: 'https://support.google.com/campaignmanager/answer/6188469', checked: '2026-11-22' },
    { url: 'https://support.google.com/campaignmanager/answer/2823450', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/600ce876f71439d28c76cc0f970a265a97bbcb6b/src/providers/GoogleDoubleClick.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
