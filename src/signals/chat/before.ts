import { suffixes } from '../../companies/host.ts';
import type { ThirdParty } from '../third-party.ts';
import type { Vendor } from '../vendor.ts';
import type { Visit } from '../visit.ts';
import type { Before } from './remembered.ts';

/**
 * Whether a host is the chat's own. Not by the company alone: a maker of chats may also make ads. A host that
 * it shares with other products of its maker is not counted, because nobody can tell whose requests they are.
 */
function isOf({ marks, chat, company }: Vendor, party: ThirdParty): boolean {
  if (party.company === company && (party.category === 'ai-chat' || party.category === 'live-chat')) return true;
  const own = [...(marks.request ?? []), ...(chat?.frames ?? [])].filter(({ path }) => !path).map(({ host }) => host);
  return [...suffixes(party.host)].some((suffix) => own.includes(suffix));
}

/** What the maker of a chat was asked and told so far. What did not leave was not asked. Pure. */
export function askedSoFar({ thirdParties, findings }: Visit, vendor: Vendor): Before {
  return {
    asked: [...thirdParties.values()]
      .filter((party) => party.requests > party.tried && isOf(vendor, party))
      .map(({ host, requests, tried, posts }) => ({ host, requests: requests - tried, posts }))
      .toSorted((a, b) => b.requests - a.requests),
    told: (findings.get(vendor.id)?.told ?? []).filter(({ way }) => way === 'sent'),
  };
}
