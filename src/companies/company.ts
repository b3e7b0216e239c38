import type { Category } from './category.ts';

/** Where a fact can be read, and the day that was last looked into (ISO 8601). */
export interface Source {
  readonly url: string;
  readonly checked: string;
  /** `cited`: the address is known from elsewhere, the page itself was not read. */
  readonly seen?: 'cited';
}

/** A company we wrote a card for: one file in `cards/`, named after its id. */
export interface Company {
  readonly id: string;
  /** The name it uses today; owners are today's owners. */
  readonly name: string;
  /** What each of its hosts is used for. Subdomains belong to their host; the longest host wins. */
  readonly hosts: Readonly<Record<string, Category>>;
  /** Where it says what it does with data. */
  readonly privacy: string;
  readonly sources: readonly [Source, ...Source[]];
}
