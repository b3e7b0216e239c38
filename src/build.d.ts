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

/** Version of the package and hash of the catalogue, stamped on every row. */
declare const __VERSIONS__: { readonly detector: string; readonly catalogue: string };

/** Hosts and who is behind them, from third-party-web (tools/build/third-party-web.ts). */
declare module 'virtual:third-party-web' {
  const entities: readonly (readonly [company: string, category: string, hosts: string])[];
  export default entities;
}
