import type { Category } from './category.ts';

/** Where a fact was read, and the day it was checked (ISO 8601). */
export interface Source {
  readonly url: string;
  readonly checked: string;
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
