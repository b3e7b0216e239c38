import { kinds, type Kind } from '../signals/kind.ts';
import type { Certainty, Finding } from '../signals/finding.ts';

/** Findings of one kind. */
export interface Group {
  readonly kind: Kind;
  readonly findings: readonly Finding[];
}

const surest: Readonly<Record<Certainty, number>> = { observed: 0, declared: 1, inferred: 2 };

function bySureness(a: Finding, b: Finding): number {
  return surest[a.certainty] - surest[b.certainty] || a.name.localeCompare(b.name);
}

/** The findings by kind, in the order people see kinds in; the surest of each kind first. */
export function groupsOf(findings: readonly Finding[]): readonly Group[] {
  return kinds
    .map((kind) => ({ kind, findings: findings.filter((finding) => finding.kind === kind).toSorted(bySureness) }))
    .filter((group) => group.findings.length > 0);
}
