/** The one watcher of the chats in a document, as functions that come later find it. */
export interface WatchOfChats {
  readonly add: (chats: readonly (readonly string[] | null)[]) => void;
  /** Stops to read for good, and tells nobody. */
  readonly end: () => void;
  state: 'watching' | 'over';
}

/**
 * Ends the reading of chats in this document, if one is watched there, for good. Runs in the isolated world of our
 * page scripts, sent there as text, so it has all its functions inside. Never throws.
 */
export function endChats(): { readonly state: 'over' } {
  const world = globalThis as unknown as Record<symbol, WatchOfChats | undefined>;
  world[Symbol.for('telltale chats')]?.end();
  return { state: 'over' };
}
