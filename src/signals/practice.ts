import type { Source } from '../companies/company.ts';
import type { Call } from '../evidence/call.ts';
import type { Certainty, Reason } from './finding.ts';
import type { Kind } from './kind.ts';

/** A way of watching that needs no vendor: one file in `practices/`, named after its id. */
export interface Practice {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly certainty: Certainty;
  /** The reasons this document's calls give, or none. */
  readonly find: (calls: readonly Call[]) => readonly Reason[];
  /** One sentence, for anyone. */
  readonly explain: string;
  readonly sources: readonly [Source, ...Source[]];
}
