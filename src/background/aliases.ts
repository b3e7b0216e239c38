import { partyOf } from '../companies/host.ts';
import type { ResponseFact } from '../evidence/request-fact.ts';
import type { Journal } from '../ledger/journal.ts';
import { askForNames } from '../network/names.ts';
import { noteAlias } from '../signals/traffic.ts';

/** Most hosts of visits remembered as looked behind. */
const mostLooked = 2000;

/**
 * Looks which name the visited site's own hosts lead to: one of them may be somebody else's. Null
 * where the browser cannot say.
 */
export function lookBehindNames(journal: Journal): ((visitId: string, fact: ResponseFact) => Promise<void>) | null {
  const aliasOf = askForNames();
  if (!aliasOf) return null;
  const looked = new Set<string>();
  return async (visitId, { url, route }) => {
    const party = partyOf(url);
    if (!party || party.host === party.domain || party.host.startsWith('www.')) return;
    const key = `${visitId} ${party.host}`;
    if (looked.has(key)) return;
    if (looked.size >= mostLooked) looked.clear();
    looked.add(key);
    const visit = await journal.read(visitId);
    if (visit?.site !== party.domain) return;
    const alias = await aliasOf(party.host, route);
    if (alias) journal.change(visitId, (known) => noteAlias(known, party.host, alias));
  };
}
