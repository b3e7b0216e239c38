import type { Decoder } from '../decoder.ts';
import { pair, plainPairs } from '../pairs.ts';
import { pathPairs, valueOf } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** The account's number is cut in two: `0012/3456` is 00123456. */
function read(sent: Sent): readonly Pair[] {
  const parts = pathPairs(sent.path, /\/(?<first>\d{4})\/(?<second>\d{4})(\.js|\/)/);
  return [
    ['event', 'Library Load'],
    ...(parts.length === 0
      ? []
      : [pair('account', `${valueOf(parts, 'first') ?? ''}${valueOf(parts, 'second') ?? ''}`)]),
    // A number alone in the query keeps old copies away.
    ...(/^\d+$/.test(sent.query) ? [pair(sent.query, '')] : plainPairs(sent)),
  ];
}

export default {
  id: 'crazy-egg',
  vendor: 'crazy-egg',
  marks: [{ host: 'script.crazyegg.com', path: /^\/pages\/(scripts|data-scripts)\/\d{4}\/\d{4}/ }],
  fields: { event: 'event', account: 'account', t: 'technical' },
  read,
  sources: [
    { url: 'https://support.crazyegg.com/hc/en-us/articles/360054583233', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
