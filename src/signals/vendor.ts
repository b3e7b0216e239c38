import type { Source } from '../companies/company.ts';
import type { Kind } from './kind.ts';

/** An address that tells a vendor: its host or any subdomain of it, and if that is not enough, a path. */
export interface RequestMark {
  /** Lower-case host; subdomains match too. */
  readonly host: string;
  /** Tested against the path, which starts with a slash and has no query. */
  readonly path?: RegExp;
}

/** A name given exactly, or a pattern over whole names. */
export type NameMark = string | RegExp;

/**
 * The traces of a vendor, by place. Page-wide places (`global`, `element`) take exact text only:
 * they are compiled into the page scripts, which report nothing else.
 */
export interface Marks {
  readonly request?: readonly RequestMark[];
  readonly cookie?: readonly NameMark[];
  readonly storage?: readonly NameMark[];
  readonly global?: readonly string[];
  readonly element?: readonly string[];
}

/** What a person can do about a vendor. `site`: only the site can switch it off. */
export type OptOut = { readonly by: 'link'; readonly url: string } | { readonly by: 'site' };

/** A product that watches, identifies or addresses people: one file in `vendors/`, named after its id. */
export interface Vendor {
  readonly id: string;
  readonly name: string;
  /** The company behind it today, named as on its card where it has one. */
  readonly company: string;
  readonly kind: Kind;
  readonly marks: Marks;
  /** One sentence, for anyone: what it does to *you* on this page. */
  readonly explain: string;
  readonly optOut: OptOut;
  readonly sources: readonly [Source, ...Source[]];
}
