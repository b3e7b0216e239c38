import type { Decoder } from '../decoder.ts';
import { queryPairs } from '../pairs.ts';
import { pathPairs } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** The body is the recording, packed in a way of its own: it is not listed. */
function read(sent: Sent): readonly Pair[] {
  return [
    ['event', sent.path.endsWith('.js') ? 'Library Load' : 'Session Recording'],
    ...pathPairs(sent.path, /^\/(?:horizon|hash-check|qscripts)\/(?:quantum-)?(?<account>[\w-]+)(\.js)?$/),
    ...queryPairs(sent),
  ];
}

export default {
  id: 'quantum-metric',
  vendor: 'quantum-metric',
  marks: [
    { host: 'quantummetric.com', path: /^\/(horizon|hash-check)\// },
    { host: 'cdn.quantummetric.com', path: /^\/qscripts\/quantum-[\w-]+\.js$/ },
  ],
  fields: {
    event: 'event',
    account: 'account',
    u: 'page',
    s: 'session',
    H: 'session',
    Q: 'technical',
    T: 'technical',
    t: 'technical',
    v: 'technical',
    z: 'technical',
    S: 'technical',
    N: 'technical',
    P: 'technical',
  },
  read,
  sources: [{ url: 'https://www.quantummetric.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
