import type { Journal } from '../ledger/journal.ts';
import { cookiesAt, cookiesOfHost } from '../network/cookies.ts';
import type { Bounce } from '../network/traffic.ts';
import { partyOf } from '../companies/host.ts';
import type { ResponseFact } from '../evidence/request-fact.ts';
import { hostIdentifier, identifierHost, siteIdentifier } from '../signals/identifiers.ts';
import { addressTokens, idsIn, isTelling } from '../signals/id-values.ts';
import { noteBounce, noteHandedOn } from '../signals/traffic.ts';
import { noteIdentifier, type Visit } from '../signals/visit.ts';
import { noteValues } from '../signals/memory.ts';

/** Looks up, in the browser's own cookies, the IDs that the catalogue knows by name. */
export interface IdentifierLookUps {
  /** The visited site's cookies; their lifetimes no script can see. */
  readonly ofSite: (visitId: string) => Promise<void>;
  /** The cookies of third parties that were met since the last time. */
  readonly ofThirdParties: (visit: Visit) => Promise<void>;
  /** The cookies of a page that led on by itself. */
  readonly ofBounce: (visitId: string, bounce: Bounce) => Promise<void>;
  /** The cookies of who redirects to another site: one of them may stand in the address. */
  readonly ofRedirect: (visitId: string, fact: ResponseFact) => Promise<void>;
}

/** Of the cookies that a redirecting host holds, only what it hands on is looked at any further. */
function isHandedOn(value: string, tokens: readonly string[]): boolean {
  return idsIn(value).some((id) => tokens.includes(id));
}

export function lookUpIdentifiers(journal: Journal, now: () => number): IdentifierLookUps {
  return {
    async ofSite(visitId) {
      const visit = await journal.read(visitId);
      for (const { name, value, kept } of visit ? await cookiesAt(visit.url, now()) : []) {
        const identifier = siteIdentifier('cookie', name, kept);
        if (!identifier) continue;
        journal.change(visitId, (known) => {
          noteIdentifier(known, identifier);
          noteValues(known, [value], { domain: known.site, company: identifier.company, cookie: { name, at: now() } });
        });
      }
    },
    async ofThirdParties({ id, thirdParties, memory: { lookedUp } }) {
      for (const { company, relation, domain } of thirdParties.values()) {
        const host = identifierHost(domain);
        if (!host || relation !== 'third' || lookedUp.has(host)) continue;
        lookedUp.add(host);
        for (const { name, value, kept } of await cookiesOfHost(host, now())) {
          const identifier = hostIdentifier(host, name, kept);
          if (!identifier) continue;
          journal.change(id, (known) => {
            noteIdentifier(known, identifier);
            noteValues(known, [value], { domain, company, cookie: { name, at: now() } });
          });
        }
      }
    },
    async ofBounce(visitId, { via, before }) {
      const ids = (await cookiesAt(via, now())).filter(({ value }) => isTelling(value)).map(({ name }) => name);
      if (ids.length > 0) journal.change(visitId, (visit) => noteBounce(visit, via, before, ids));
    },
    async ofRedirect(visitId, { url, to }) {
      const [giver, taker] = [partyOf(url), to ? partyOf(to) : null];
      if (!to || !giver || !taker || giver.domain === taker.domain || !to.includes('?')) return;
      const known = await journal.read(visitId);
      if (!known || giver.domain === known.site) return;
      const tokens = addressTokens(to);
      const values = (await cookiesAt(url, now()))
        .map(({ value }) => value)
        .filter((value) => isHandedOn(value, tokens));
      if (values.length > 0) journal.change(visitId, (visit) => noteHandedOn(visit, url, to, values));
    },
  };
}
