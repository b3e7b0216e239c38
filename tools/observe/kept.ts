import type { Batch } from '../../src/export/redaction.ts';

/** What a visit came to, as it may be given away: the rows are redacted already. */
export interface Kept {
  /** Id of the site. */
  readonly site: string;
  /** Day (UTC) on which the visit that counts began, as `2026-11-22`. */
  readonly date: string;
  /** How often it was tried, at least 1; 0 if it was given up unseen. */
  readonly tries: number;
  readonly error: string | null;
  readonly browser: string;
  /** What judged it; null where no document came. */
  readonly judge: { readonly detector: string; readonly catalogue: string } | null;
  readonly rows: Batch;
}
