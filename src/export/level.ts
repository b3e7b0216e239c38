/**
 * How much an export gives away, from everything to sums alone. Each level hides what the ones before it
 * hide, and more: `no-values` what parties were told, `no-paths` all that pages and scripts wrote but
 * hosts and prices, `counts-only` the single visit.
 */
export const levels = ['full', 'no-values', 'no-paths', 'counts-only'] as const;

export type Level = (typeof levels)[number];

/** Levels with a row for each thing that was seen. */
export type RowLevel = Exclude<Level, 'counts-only'>;

/** Whether what is there up to one level is there at another. */
export function reaches(until: RowLevel, level: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(until);
}
