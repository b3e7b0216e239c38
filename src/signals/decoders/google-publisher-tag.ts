import { adRequestFields, adRequestPairs } from '../ads/ad-request.ts';
import type { Decoder } from '../decoder.ts';
import { bodyPairs, pair } from '../pairs.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** The network whose ads they are: the number that the path of each ad unit begins with. */
function networks(pairs: readonly Pair[]): readonly Pair[] {
  const units = pairs.filter(([name]) => name === 'iu').map(([, path]) => /^\/(\d+)/.exec(path)?.[1]);
  return [...new Set(units)].flatMap((network) => (network === undefined ? [] : [pair('account', network)]));
}

function read({ url, body }: Sent): readonly Pair[] {
  const pairs = adRequestPairs(url);
  return [['event', 'Ad Request'], ...networks(pairs), ...pairs, ...bodyPairs(body)];
}

const ads = /^\/gampad\/(ads|adx|ad|live\/ads)$/;

export default {
  id: 'google-publisher-tag',
  vendor: 'google-publisher-tag',
  marks: [
    { host: 'doubleclick.net', path: ads },
    { host: 'pagead2.googlesyndication.com', path: ads },
  ],
  fields: {
    ...adRequestFields(),
    event: 'event',
    account: 'account',
    output: 'technical',
    impl: 'technical',
    correlator: 'technical',
    eid: 'technical',
    dt: 'technical',
    vrg: 'technical',
  },
  read,
  sources: [
    { url: 'https://support.google.com/admanager/answer/7320899', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://support.google.com/admanager/answer/10678356', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
