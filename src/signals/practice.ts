import type { Owner } from '../companies/owner.ts';
import type { Party } from '../companies/host.ts';
import type { Source } from '../companies/company.ts';
import type { Call } from '../evidence/call.ts';
import type { RequestFact, ResponseFact } from '../evidence/request-fact.ts';
import { shown } from './address.ts';
import type { Certainty, Detail, Reason } from './finding.ts';
import type { Kind } from './kind.ts';
import type { Relation, ThirdParty } from './third-party.ts';
import type { Told } from './told.ts';

/** What was seen of the visit so far, for practices that need more than one thing to judge. */
export interface Seen {
  /** Addresses of the page: the one it was loaded from, and those it took later. */
  readonly urls: readonly string[];
  readonly site: string;
  readonly thirdParties: ReadonlyMap<string, ThirdParty>;
  /** Whether the browser itself told of a request for this very script in this visit. */
  readonly isAttested: (script: string) => boolean;
  /** Name of the company behind a host, or null. */
  readonly companyOf: (host: string) => string | null;
  /** Requests to the site's own hosts that hand something over. */
  readonly ownPosts: number;
  /** Whose ID a value is: the domain that set it, and its company. */
  readonly holderOf: (value: string) => { readonly domain: string; readonly company: string | null } | null;
}

/** A request to a host of another site, and what came back as far as it has. */
export interface Exchange {
  readonly request: Pick<RequestFact, 'url' | 'type'> & Partial<Pick<RequestFact, 'from' | 'first'>>;
  readonly response: ResponseFact | null;
  readonly party: Party;
  readonly owner: Owner;
  readonly relation: Relation;
  /** What it told, by its decoders; given once it was answered. */
  readonly told?: readonly Told[];
}

/**
 * A way of watching that needs no vendor: one file in `practices/`, named after its id. It looks at
 * one kind of evidence and gives the reasons that this gives, or none.
 */
export interface Practice {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly certainty: Certainty;
  /** Calls counted so far in one document. */
  readonly ofCalls?: (calls: readonly Call[], seen: Seen) => readonly Reason[];
  /** A request to somebody else: asked once when it is made and once when it is answered. */
  readonly ofExchange?: (exchange: Exchange, seen: Seen) => Reason | null;
  /** The address that a page was opened with. */
  readonly ofArrival?: (url: string) => readonly Reason[];
  /** One sentence, for anyone. */
  readonly explain: string;
  readonly sources: readonly [Source, ...Source[]];
}

/** An exchange as a reason of a practice for which the path itself may be what was handed over: only its host is told. */
export function exchangedWith(exchange: Exchange, detail?: Detail): Reason {
  return { ...exchanged(exchange, detail), found: `https://${exchange.party.host}` };
}

/** An exchange as a reason: where the request went, what became of it, and who is behind it. */
export function exchanged({ request, response, owner }: Exchange, detail?: Detail): Reason {
  return {
    place: 'request',
    found: shown(request.url),
    outcome: response?.outcome ?? 'pending',
    ...(detail !== undefined && { detail }),
    ...(owner.company !== null && { company: owner.company }),
  };
}
