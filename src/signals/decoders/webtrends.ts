import type { Decoder } from '../decoder.ts';
import { meaningOf } from '../meaning.ts';
import { decoded, pair, plainPairs } from '../pairs.ts';
import { pathPairs, valueOf } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** What `dl` says of a hit. */
const events: Readonly<Record<string, string>> = {
  '0': 'Page View',
  '20': 'Download Click',
  '21': 'Anchor Click',
  '22': 'Script Click',
  '23': 'Mail Link Click',
  '24': 'Exit Click',
  '25': 'Right Click',
  '26': 'Form Sent',
  '27': 'Form Sent',
  '28': 'Image Map Click',
  '60': 'Facebook Event',
};

/** The tag escapes some values twice. */
function again([name, value]: Pair): Pair {
  return pair(name, /%[\da-f]{2}/i.test(value) ? decoded(value) : value);
}

function read(sent: Sent): readonly Pair[] {
  const pairs = plainPairs(sent).map(again);
  const kind = valueOf(pairs, 'WT.dl') ?? valueOf(pairs, 'wt.dl') ?? '0';
  return [
    ['event', meaningOf(events, kind) ?? 'Click'],
    ...pathPairs(sent.path, /\/(?<account>[^/]+)\/(dcs|wtid)\.(gif|js)$/),
    ...pairs,
  ];
}

export default {
  id: 'webtrends',
  vendor: 'webtrends',
  marks: [
    { host: 'webtrendslive.com', path: /\/(dcs\.gif|wtid\.js)$/ },
    { host: 'webtrends.com', path: /\/(dcs\.gif|wtid\.js)$/ },
    { host: 'oracleinfinity.io', path: /\/dcs\.gif$/ },
  ],
  anyHost: [{ path: /\/dcs[a-z\d]{10,30}_[a-z\d]{4}\/dcs\.gif$/ }],
  fields: {
    event: 'event',
    account: 'account',
    dcsuri: 'page',
    dcssip: 'page',
    dcsqry: 'page',
    dcsref: 'referrer',
    dcsdat: 'technical',
    dcsaut: 'person',
    dcsipa: 'technical',
    dcsredirect: 'technical',
    dcstlh: 'session',
    dcstlv: 'session',
    'WT.dl': 'event',
    'wt.dl': 'event',
    'WT.ti': 'title',
    'wt.ti': 'title',
    'WT.es': 'page',
    'wt.es': 'page',
    'WT.cg_n': 'page',
    'WT.cg_s': 'page',
    'WT.co_f': 'browser',
    'wt.co_f': 'browser',
    'WT.vtid': 'browser',
    'wt.vtid': 'browser',
    'WT.dcsvid': 'person',
    'WT.rv': 'trait',
    'WT.vtvs': 'session',
    'WT.vt_*': 'session',
    'wt.vt_*': 'session',
    'WT.oss*': 'search',
    'WT.pn*': 'product',
    'WT.tx_i': 'order',
    'WT.tx_s': 'price',
    'WT.tx_u': 'product',
    'WT.tx_e': 'event',
    'WT.mc_*': 'ad',
    'WT.ac': 'ad',
    'WT.site': 'account',
    'WT.tz': 'device',
    'WT.bh': 'device',
    'WT.ul': 'device',
    'WT.cd': 'device',
    'WT.sr': 'device',
    'WT.jo': 'device',
    'WT.js': 'device',
    'WT.jv': 'device',
    'WT.ct': 'device',
    'WT.bs': 'device',
    'WT.fv': 'device',
    'WT.slv': 'device',
    'wt.tz': 'device',
    'wt.bh': 'device',
    'wt.ul': 'device',
    'wt.sr': 'device',
    'wt.bs': 'device',
    'WT.le': 'technical',
    'WT.tv': 'technical',
    'WT.ssl': 'technical',
    'WT.ce': 'technical',
    'ora.*': 'technical',
  },
  read,
  sources: [
    {
      url: 'https://docs.oracle.com/en/cloud/saas/marketing/infinity-user/Help/Parameters/parameters.htm',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
