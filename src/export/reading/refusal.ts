import type { Level } from '../level.ts';

/** Why a file is not taken back. */
export type Refusal =
  /** It is no zip, or none that Telltale wrote: `what` says what is missing or odd. */
  | { readonly why: 'not-ours'; readonly what: string }
  /** A newer Telltale wrote it, in a layout that this one does not know. */
  | { readonly why: 'newer'; readonly layout: number }
  /** Something was left out of it on purpose, so that it is no ledger any more. */
  | { readonly why: 'left-out'; readonly level: Exclude<Level, 'full'> }
  /** A file in it is not the one that the manifest tells of. */
  | { readonly why: 'changed'; readonly file: string }
  /** A row says what no row can say. Rows count from 1, `what` names the column. */
  | { readonly why: 'wrong-row'; readonly table: string; readonly row: number; readonly what: string }
  /** Somebody does not want to wait. */
  | { readonly why: 'stopped' };

/** Carries a refusal out of the streams; nobody outside of this folder meets it. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.why);
    this.refusal = refusal;
  }
}

/** What to throw for something that no export of ours has. */
export function notOurs(what: string): Refused {
  return new Refused({ why: 'not-ours', what });
}

/** The refusal behind an error; a reader that stumbles over the bytes means that they are not ours. */
export function refusalOf(error: unknown, what: string): Refusal {
  return error instanceof Refused ? error.refusal : { why: 'not-ours', what };
}
