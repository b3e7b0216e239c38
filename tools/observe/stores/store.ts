/** A place for files that several workers may share. Paths are relative, with `/`. */
export interface Store {
  /** Puts a whole file, over what is there: others see the old one or the new one, never half of one. */
  readonly put: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Puts a whole file unless one is there. Of several that try at once, one has `made` it. */
  readonly claim: (path: string, bytes: Uint8Array) => Promise<'made' | 'there'>;
  /** Null where there is none. */
  readonly get: (path: string) => Promise<Uint8Array | null>;
  /** Files whose paths begin with a folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly remove: (path: string) => Promise<void>;
}
