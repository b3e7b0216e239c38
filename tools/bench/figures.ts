import type { Measured, Runs } from './rounds.ts';
import { summaryOf, type Summary } from './statistics.ts';

/** One number of every variant. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  /** By variant; a variant that gave no number is left out. */
  readonly values: ReadonlyMap<string, Summary>;
}

/** A figure that a bench measures. */
export interface Wanted {
  /** Its name in what a run measured, and in the report. */
  readonly name: string;
  readonly unit: string;
  /** Variants that the others are divided by. */
  readonly relativeTo?: readonly string[];
}

type Reading = (measured: Measured, base: Measured | null) => number;

function valuesOf({ byVariant }: Runs, reading: Reading, base?: string): ReadonlyMap<string, Summary> {
  const bases = base === undefined ? [] : (byVariant.get(base) ?? []);
  const values = new Map<string, Summary>();
  for (const [variant, measured] of byVariant) {
    const numbers = measured.map((one, round) => (one ? reading(one, bases[round] ?? null) : Number.NaN));
    const summary = summaryOf(numbers.filter(Number.isFinite));
    if (summary) values.set(variant, summary);
  }
  return values;
}

function numberIn(measured: Measured | null, name: string): number {
  return measured?.[name] ?? Number.NaN;
}

/**
 * The figures of some runs, each followed by its ratios. A ratio is taken within each round and its
 * median afterwards: what slows a whole round down cancels out.
 */
export function figuresOf(runs: Runs, wanted: readonly Wanted[]): readonly Figure[] {
  const figures = wanted.flatMap(({ name, unit, relativeTo = [] }): Figure[] => [
    { name, unit, values: valuesOf(runs, (one) => numberIn(one, name)) },
    ...relativeTo.map((base) => ({
      name: `${name} / ${base}`,
      unit: 'ratio',
      values: valuesOf(runs, (one, other) => numberIn(one, name) / numberIn(other, name), base),
    })),
  ]);
  return figures.filter(({ values }) => values.size > 0);
}
