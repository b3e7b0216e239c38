import { kinds, type Kind } from '../signals/kind.ts';
import type { Certainty, Finding } from '../signals/finding.ts';
import { concernOf } from './special-told.ts';

/** Findings of one kind. */
export interface Group {
  readonly kind: Kind;
  readonly findings: readonly Finding[];
}

const surest: Readonly<Record<Certainty, number>> = { observed: 0, declared: 1, inferred: 2 };

function byConcern(a: Finding, b: Finding): number {
  // Where neither was told anything special, the difference is not a number.
  return concernOf(a) - concernOf(b) || surest[a.certainty] - surest[b.certainty] || a.name.localeCompare(b.name);
}

function mostIn({ findings }: Group): number {
  return Math.min(...findings.map(concernOf));
}

/**
 * The findings by kind, in the order people see kinds in; the surest of each kind first. Who was told something
 * special (health, religion …) stands before all others, and so does their kind.
 */
export function groupsOf(findings: readonly Finding[]): readonly Group[] {
  return kinds
    .map((kind) => ({ kind, findings: findings.filter((finding) => finding.kind === kind).toSorted(byConcern) }))
    .filter((group) => group.findings.length > 0)
    .toSorted((a, b) => mostIn(a) - mostIn(b) || 0);
}
