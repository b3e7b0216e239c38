import { hostOf } from '../companies/host.ts';
import { decoded, pair, pairsIn, plainPairs } from './pairs.ts';
import { pathPairs } from './pixel.ts';
import type { Sent } from './sent.ts';
import type { Fields, Pair } from './told.ts';

/** Names under which ID syncs say where the ID goes next. */
const onward =
  /^(p?redir(ect)?(_?ur[il])?|pu|rd?|ru|rurl|url|cb|callback|loc|dest|next|return(_?url)?|partner_url|dbredirect)$/i;

/** What fields of ID syncs are about, whoever's they are. A vendor's own names come on top. */
export const syncFields = {
  event: 'event',
  partner: 'account',
  'partner host': 'account',
  redir: 'technical',
  redirect: 'technical',
  redirect_uri: 'technical',
  redirectUri: 'technical',
  redirect_url: 'technical',
  redirectUrl: 'technical',
  return: 'technical',
  rurl: 'technical',
  ru: 'technical',
  r: 'technical',
  cb: 'technical',
  url: 'technical',
  random: 'technical',
  expires: 'technical',
  uid: 'browser',
  user_id: 'browser',
  userid: 'browser',
  uuid: 'browser',
  puid: 'browser',
} as const satisfies Fields;

/** The address that a sync sends the browser on to; some give it as their whole query, without a name. */
function addresses(sent: Sent, pairs: readonly Pair[]): readonly Pair[] {
  const whole = decoded(sent.query);
  const unnamed = /^(https?:)?\/\//i.test(whole);
  const target = unnamed ? whole : pairs.find(([name, value]) => onward.test(name) && /\/\//.test(value))?.[1];
  const host = target === undefined ? null : hostOf(target.replace(/^\/\//, 'https://'));
  return [...(unnamed ? [pair('redirect', whole)] : []), ...(host === null ? [] : [pair('partner host', host)])];
}

/**
 * Reads an ID sync: its query and body, `a=b` in its path (`/map/c=1/tpid=2`, `/ibs:dpid=1&dpuuid=2`),
 * named groups of `shape` in its path, and the host it sends the browser on to.
 */
export function syncReader(shape?: RegExp): (sent: Sent) => readonly Pair[] {
  return (sent) => {
    const named = /^(https?(:|%3a)|\/\/)/i.test(sent.query) ? [] : plainPairs(sent);
    const pieces = pairsIn(sent.path, /[/;&:]/);
    return [
      ['event', 'ID Sync'],
      ...named,
      ...pieces,
      ...(shape ? pathPairs(sent.path, shape) : []),
      ...addresses(sent, named),
    ];
  };
}
