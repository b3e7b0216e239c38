import { suffixes } from '../../companies/host.ts';
import { knowledgeOf } from '../host.ts';
import type { ThirdParty } from '../third-party.ts';
import type { Vendor } from '../vendor.ts';
import type { Visit } from '../visit.ts';
import type { Asked, Before } from './remembered.ts';

/**
 * Whether a host is the chat's own. Not by the company alone: a maker of chats may also make ads. A host that
 * it shares with other products of its maker is not counted, because nobody can tell whose requests they are.
 */
function isOf({ marks, chat, company }: Vendor, party: ThirdParty): boolean {
  if (party.company === company && (party.category === 'ai-chat' || party.category === 'live-chat')) return true;
  const own = [...(marks.request ?? []), ...(chat?.frames ?? [])].filter(({ path }) => !path).map(({ host }) => host);
  return [...suffixes(party.host)].some((suffix) => own.includes(suffix));
}

/**
 * How often a host was asked. What was not answered may not have left: one that the browser itself sends again over
 * https counts as two requests, of which only the second has an answer.
 */
function askedAt({ host, requests, answered, tried, posts }: ThirdParty): Asked {
  return {
    host,
    requests: answered,
    pending: Math.max(0, requests - answered - tried),
    tried,
    posts: Math.min(posts, answered),
    read: knowledgeOf(host).decoders.length > 0 ? 'some' : 'none',
  };
}

/** What the maker of a chat was asked and told so far. Pure. */
export function askedSoFar({ thirdParties, findings }: Visit, vendor: Vendor): Before {
  return {
    asked: [...thirdParties.values()]
      .filter((party) => party.requests > 0 && isOf(vendor, party))
      .map(askedAt)
      .toSorted((a, b) => b.requests - a.requests),
    told: (findings.get(vendor.id)?.told ?? []).filter(({ way }) => way === 'sent'),
  };
}
