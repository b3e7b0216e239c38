/**
 * What the build puts into the bundles. Declared by hand so that the pure folders compile without
 * the types of a browser or of the bundler.
 */

interface ImportMeta {
  /** Every module of a folder, read at build time: the folder is the registry. */
  glob<T>(pattern: string, options: { eager: true; import: 'default' }): Record<string, T>;
}

/** Exact names the page scripts look for, gathered from the vendor files (tools/build/watchlist.ts). */
declare const __WATCHLIST__: { readonly globals: readonly string[]; readonly elements: readonly string[] };

/** Match patterns of the requests whose bodies decoders may read (src/signals/endpoints.ts). */
declare const __ENDPOINTS__: readonly string[];

/** Version of the package and hash of the catalogue, stamped on every row. */
declare const __VERSIONS__: { readonly detector: string; readonly catalogue: string };

/** Who answers on each host (src/companies/owner-rows.ts, put together by tools/build/owners.ts). */
declare module 'virtual:owners' {
  /** Lines `host N`, sorted, N being the owner's place in `owners`; a line break stands before and after each. */
  export const hosts: string;
  /** Lines `N company`, N being the place of its hosts' use in `categories`; no company stands there where nobody answers. */
  export const owners: string;
}

/** The cards in drawers, each a file of its own (tools/build/cards.ts). */
declare module 'virtual:cards' {
  export const drawers: readonly (() => Promise<{
    readonly default: readonly import('./companies/card-of.ts').Card[];
  }>)[];
}
