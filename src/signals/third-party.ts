import type { Category } from '../companies/category.ts';
import { partyOf, type Party } from '../companies/host.ts';
import { knowledgeOf } from './host.ts';

/** `same-owner`: another site than the page's, of the company that the page's site belongs to. */
export type Relation = 'third' | 'same-owner';

/** What a host cost: what was asked of it and what it sent. */
export interface Weight {
  requests: number;
  /** Sum of the lengths that answers declared, or that the browser told the page: a lower bound. */
  bytes: number;
  /** Sum of the milliseconds from each request to the first byte of its answer. */
  milliseconds: number;
}

/** A host of another site than the page's own that the page asked for something. */
export interface ThirdParty extends Weight {
  readonly host: string;
  readonly domain: string;
  readonly company: string | null;
  readonly category: Category;
  readonly relation: Relation;
  answered: number;
  /** Requests that were blocked or failed: tried, did not leave. */
  tried: number;
  /** Requests that hand something over: not GET, or a socket. */
  posts: number;
  /** Names of the cookies its answers set. */
  setCookies: string[];
}

/** A host of which nothing but the name is known yet. `site`: the page's address. */
export function newThirdParty({ host, domain }: Party, site: string): ThirdParty {
  const { owner } = knowledgeOf(host);
  return {
    host,
    domain,
    ...owner,
    relation: relationOf(owner.company, site),
    requests: 0,
    answered: 0,
    tried: 0,
    posts: 0,
    bytes: 0,
    milliseconds: 0,
    setCookies: [],
  };
}

/** The company that a site belongs to, by its address; null where nobody told us. */
export function companyOfSite(address: string): string | null {
  const party = partyOf(address);
  return party && knowledgeOf(party.host).owner.company;
}

/** How a company stands to the site at an address. */
export function relationOf(company: string | null, site: string): Relation {
  return company !== null && company === companyOfSite(site) ? 'same-owner' : 'third';
}
