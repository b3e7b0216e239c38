import type { Format } from './format.ts';
import type { Level } from './level.ts';

/** Where the rows of an export are from, and what was left out of them. */
export interface Provenance {
  /** ISO 8601, UTC. */
  readonly created: string;
  /** Name and version of the browser that saw. */
  readonly browser: string;
  /** How many addresses were asked for. */
  readonly pages: number;
  /** Each version of Telltale and of its catalogue that judged some of the visits. */
  readonly judges: readonly { readonly detector: string; readonly catalogue: string }[];
  /** How it was observed, by the names of the options. */
  readonly settings: Readonly<Record<string, string | number>>;
  readonly level: Level;
  /** Fewest sites that have to show something for a row of its own; only at the level `counts-only`. */
  readonly k: number | null;
}

/** What became of a file once it was written whole. */
export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A file of rows. */
export interface TableFile extends FileFacts {
  readonly table: string;
  readonly format: Format;
  readonly rows: number;
}
