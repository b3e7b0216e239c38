/** The middle of some numbers and how far they lie from it. */
export interface Summary {
  readonly median: number;
  /** Median absolute deviation: half of the numbers are nearer to the median than this. */
  readonly spread: number;
}

/** The middle of some numbers; `NaN` of none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The median with its spread; null of no numbers. */
export function summaryOf(numbers: readonly number[]): Summary | null {
  if (numbers.length === 0) return null;
  const median = medianOf(numbers);
  return { median, spread: medianOf(numbers.map((number) => Math.abs(number - median))) };
}
