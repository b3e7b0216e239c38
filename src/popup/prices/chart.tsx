import type { PriceRow } from '../../ledger/schema.ts';
import { text } from '../../ui/text.ts';
import { Table } from './table.tsx';
import { dayNumber, dayWords, money, noonOf } from './words.ts';

/** The size that is drawn in; the page stretches it. Lines and dots keep their width. */
const [width, height, edge] = [300, 60, 4];

interface Point {
  /** In days; several of one day stand beside each other in it. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

function isOneDay(rows: readonly PriceRow[]): boolean {
  return rows.every(({ day }) => day === rows[0]!.day);
}

/** The prices in order: each on its day, or one after the other where all are of one day. */
function pointsOf(rows: readonly PriceRow[]): readonly Point[] {
  return rows.map(({ day, price, high }, index) => {
    const [before, all] = [rows.slice(0, index), rows].map((some) => some.filter((row) => row.day === day).length);
    return { at: dayNumber(day) + before! / all!, low: Number(price), high: Number(high ?? price) };
  });
}

/** Where a value lies between two others, from 0 to 1; in the middle where they are the same. */
function share(value: number, from: number, to: number): number {
  return to === from ? 0.5 : (value - from) / (to - from);
}

/**
 * What was seen of a price over time: a dot for each day it was looked at, or a line from the lowest to the highest, and
 * steps between them. Time runs from left to right in every language. Below it, each of them stands in a table. Rows are in
 * one currency, at least two, that of now last.
 */
export function Chart({ rows }: { readonly rows: readonly PriceRow[] }) {
  const points = pointsOf(rows);
  const [bottom, top] = [Math.min(...points.map(({ low }) => low)), Math.max(...points.map(({ high }) => high))];
  const { currency } = rows[0]!;
  const [low, high] = [bottom, top].map((price) => money({ price: String(price), currency, high: null }));
  const [first, last] = [points[0]!.at, points.at(-1)!.at];
  const up = (price: number) => (height - edge - share(price, bottom, top) * (height - 2 * edge)).toFixed(1);
  const placed = points.map((point) => ({
    x: (edge + share(point.at, first, last) * (width - 2 * edge)).toFixed(1),
    y: up(point.low),
    to: up(point.high),
  }));
  const steps = placed.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
  const [begins, ends] = [rows[0]!, rows.at(-1)!].map(({ day }) => dayWords(noonOf(day)));
  return (
    <figure class="chart">
      <div aria-hidden="true" dir="ltr">
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
          <path class="steps" d={steps} />
          <path class="dots" d={placed.map(({ x, y, to }) => `M${x} ${y}${to === y ? 'h0' : `V${to}`}`).join('')} />
        </svg>
        <div class="scale">
          <span>{high}</span>
          {high !== low && <span>{low}</span>}
        </div>
        <div class="days">
          <span>{begins}</span>
          {ends !== begins && <span>{ends}</span>}
        </div>
      </div>
      {isOneDay(rows) && <p class="aside">{text('prices_one_day')}</p>}
      <Table rows={rows} />
    </figure>
  );
}
