import type { Decoder } from '../decoder.ts';
import { packedFields } from '../envelope.ts';
import { queryPairs } from '../pairs.ts';
import { pathPairs, valueOf } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\.js$/, 'Library Load'],
  [/\/pageview$/, 'Page View'],
  [/\/recording/, 'Session Recording'],
  [/\/dvar$/, 'Variables'],
  [/\/exist$/, 'Session Check'],
];

/** A recording's body shows the page, node by node, packed in a way of its own: it is not listed. */
function read(sent: Sent): readonly Pair[] {
  const query = queryPairs(sent);
  const account = valueOf(query, 'pid');
  return [
    ['event', kinds.find(([path]) => path.test(sent.path))?.[1] ?? 'Session Data'],
    ...(account === undefined
      ? pathPairs(sent.path, /\/uxa\/(?<account>[\w-]+)\.js$/)
      : ([['account', account]] as const)),
    ...query,
    ...packedFields(sent.query, ['cvarp', 'cvars', 'dv']),
  ];
}

export default {
  id: 'contentsquare',
  vendor: 'contentsquare',
  marks: [
    {
      host: 'contentsquare.net',
      path: /^\/(v\d\/)?(pageview|dvar|events|recording|exist|quota|error|resources|assets)(\/|$)/,
    },
    { host: 't.contentsquare.net', path: /^\/uxa\/[\w-]+\.js$/ },
  ],
  fields: {
    event: 'event',
    account: 'account',
    pid: 'account',
    uu: 'browser',
    sn: 'session',
    pn: 'session',
    lv: 'session',
    lhd: 'session',
    hd: 'session',
    re: 'session',
    url: 'page',
    path: 'page',
    dr: 'referrer',
    uc: 'consent',
    'cvarp*': 'event',
    'cvars*': 'trait',
    'dv*': 'event',
    dw: 'device',
    dh: 'device',
    ww: 'device',
    wh: 'device',
    sw: 'device',
    sh: 'device',
    la: 'device',
    ct: 'technical',
    rt: 'technical',
    ri: 'technical',
    v: 'technical',
    r: 'technical',
    hlm: 'technical',
  },
  read,
  sources: [{ url: 'https://docs.contentsquare.com/en/web/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
