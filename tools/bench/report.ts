import type { Figure } from './figures.ts';
import type { Summary } from './statistics.ts';
import { reserved } from './variants.ts';

/** What a bench has to say. */
export interface Report {
  readonly bench: string;
  readonly title: string;
  readonly figures: readonly Figure[];
  /** What one has to know to read the figures, and what went wrong, in sentences. */
  readonly notes: readonly string[];
}

function rounded(number: number): number {
  return Number(number.toPrecision(Math.abs(number) >= 1000 ? 6 : 3));
}

function cell(summary: Summary | undefined): string {
  if (!summary) return '-';
  const { median, spread } = summary;
  return `${rounded(median).toLocaleString('en')} ±${rounded(spread).toLocaleString('en')}`;
}

function namesIn(figures: readonly Figure[]): readonly string[] {
  const names = new Set(figures.flatMap(({ values }) => [...values.keys()]));
  const first = ['none', 'floor', 'ours'].filter((name) => names.has(name));
  return [...first, ...[...names].filter((name) => !reserved.includes(name))];
}

function tableOf(figures: readonly Figure[]): string {
  const names = namesIn(figures);
  const rows = [
    ['', ...names],
    ...figures.map(({ name, unit, values }) => [
      unit === 'ratio' ? `  ${name}` : `${name}, ${unit}`,
      ...names.map((variant) => cell(values.get(variant))),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => row.map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!))))
    .map((row) => row.join('   ').trimEnd())
    .join('\n');
}

interface Values {
  readonly none?: number;
  readonly ours: number | null;
  readonly floor: number | null;
  readonly peers: Readonly<Record<string, number>>;
}

function valuesOf({ values }: Figure, of: (summary: Summary) => number): Values {
  const numbers = new Map([...values].map(([name, summary]) => [name, rounded(of(summary))]));
  const none = numbers.get('none');
  return {
    ours: numbers.get('ours') ?? null,
    floor: numbers.get('floor') ?? null,
    peers: Object.fromEntries([...numbers].filter(([name]) => !reserved.includes(name))),
    ...(none !== undefined && { none }),
  };
}

/** One figure as one line for programs. */
function lineOf(bench: string, figure: Figure): string {
  const { name, unit } = figure;
  const spread = valuesOf(figure, (summary) => summary.spread);
  return JSON.stringify({ bench, figure: name, unit, ...valuesOf(figure, (summary) => summary.median), spread });
}

/** The report as a person reads it, with one line for programs under it per figure. */
export function textOf({ bench, title, figures, notes }: Report): string {
  const lines = figures.map((figure) => lineOf(bench, figure));
  return [`\n== ${bench}: ${title}`, tableOf(figures), ...notes, ...lines].filter(Boolean).join('\n');
}
