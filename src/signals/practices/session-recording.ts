import { partyOf } from '../../companies/host.ts';
import type { Api, Call } from '../../evidence/call.ts';
import { called, callsBySite, type CallsOfSite } from '../calls.ts';
import type { Practice, Seen } from '../practice.ts';

/** What a recorder must hear to replay a visit; moving is what mere counters leave out. */
const heard = [
  'listen-move',
  'listen-scroll',
  'listen-click',
  'listen-key',
  'listen-input',
  'listen-visibility',
  'watch-changes',
] as const satisfies readonly Api[];

/** What the site's own scripts must hear: many sites of today are one large program that listens to some of it. */
const neededOfOwn: readonly Api[] = ['listen-move', 'listen-input', 'listen-click', 'watch-changes'];

/** Kinds of events from which somebody else's script is a recorder. */
const enoughKinds = 3;

/**
 * Times that something was handed over: a recorder sends as long as you are there. Of a script that
 * hears neither inputs nor changes it takes more: heartbeats and speed measurements send a few.
 */
const enoughPosts = 3;
const enoughPostsOfDeaf = 10;

function postsTo(script: string, { thirdParties, site, ownPosts, companyOf }: Seen): number {
  const party = partyOf(script);
  if (!party) return 0;
  if (party.domain === site) return Math.max(ownPosts, ...[...thirdParties.values()].map(({ posts }) => posts));
  const company = companyOf(party.host);
  const same = [...thirdParties.values()].filter(
    (one) => one.domain === party.domain || (company !== null && one.company === company),
  );
  return same.reduce((sum, { posts }) => sum + posts, 0);
}

function isRecorder(calls: CallsOfSite, script: string, seen: Seen): boolean {
  const posts = postsTo(script, seen);
  if ((partyOf(script)?.domain ?? seen.site) === seen.site) {
    return neededOfOwn.every((api) => calls.has(api)) && posts >= enoughPosts;
  }
  const kinds = heard.filter((api) => calls.has(api)).length;
  const hearsContent = calls.has('listen-input') || calls.has('watch-changes');
  return calls.has('listen-move') && kinds >= enoughKinds && posts >= (hearsContent ? enoughPosts : enoughPostsOfDeaf);
}

export default {
  id: 'session-recording',
  name: 'Session recording',
  kind: 'session-replay',
  certainty: 'inferred',
  ofCalls: (calls: readonly Call[], seen: Seen) =>
    callsBySite(calls).flatMap((site) => {
      const script = site.get('listen-move')?.script ?? '';
      if (!isRecorder(site, script, seen)) return [];
      return heard.flatMap((api) => (site.has(api) ? [called(site.get(api)!)] : []));
    }),
  explain: 'Hears your moves, clicks and scrolling on the whole page and keeps sending: it may record what you do.',
  sources: [
    {
      url: 'https://webtransparency.cs.princeton.edu/no_boundaries/session_replay_sites.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
    { url: 'https://github.com/rrweb-io/rrweb/blob/master/docs/observer.md', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Practice;
