import type { Category } from './category.ts';

/** Where a fact can be read, and the day that was last looked into (ISO 8601). */
export interface Source {
  readonly url: string;
  readonly checked: string;
  /** `cited`: the address is known from elsewhere, the page itself was not read. */
  readonly seen?: 'cited';
}

/**
 * Whose decision it is what happens to data (GDPR Art. 4(7) and (8)). `controller`: the company's
 * own. `processor`: the site's, the company acts for it. `both`: it depends on the product.
 */
export type Role = 'controller' | 'processor' | 'both';

/** Where a company takes requests about data. Only what a source gives; never a guess. */
export type Contact = { readonly mail: string } | { readonly form: string };

/** A company we wrote a card for: one file in `cards/`, named after its id. */
export interface Company {
  readonly id: string;
  /** The name it uses today; owners are today's owners. */
  readonly name: string;
  /** Who owns it, if it is not its own master. */
  readonly parent: string | null;
  /** Where it has its seat: ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly role: Role;
  /** One sentence, for anyone: what it does with people's data, or for whom. */
  readonly about: string;
  /** What each of its hosts is used for. Subdomains belong to their host; the longest host wins. */
  readonly hosts: Readonly<Record<string, Category>>;
  /** Names under which third-party-web lists hosts that are this company's today: they come with it. */
  readonly listed?: readonly string[];
  /** Where it says what it does with data; null where nobody has found the page yet. */
  readonly privacy: string | null;
  /** Its own page to object or opt out, if it has one for people it does not know by name. */
  readonly optOut: string | null;
  readonly contact: Contact | null;
  readonly sources: readonly [Source, ...Source[]];
}
