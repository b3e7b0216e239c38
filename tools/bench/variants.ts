/** One of the things that are measured beside each other. */
export interface Variant {
  readonly name: string;
  /** Folder of an unpacked extension; null for a browser without any. */
  readonly folder: string | null;
}

/** Names of variants that no peer may have. */
export const reserved: readonly string[] = ['none', 'floor', 'ours'];

/** What a bench is asked to measure, and how long it may take. */
export interface Setting {
  /** Unpacked extensions: ours first, then the peers. */
  readonly extensions: readonly Variant[];
  /** How many rounds were asked for; null for the bench's own number. */
  readonly rounds: number | null;
  /** Request logs for the bench that reads them. */
  readonly logs: readonly string[];
  readonly executablePath: () => Promise<string>;
  /** Tells the person at the terminal how far things are. */
  readonly say: (sentence: string) => void;
}
