import type { PriceRow } from '../../ledger/schema.ts';
import { text } from '../../ui/text.ts';
import { dayWords, money } from './words.ts';

/** The size that is drawn in; the page stretches it. Lines and dots keep their width. */
const [width, height, edge] = [300, 60, 4];

interface Point {
  readonly at: number;
  readonly price: number;
}

/** Each time a price was seen, in order. */
function pointsOf(rows: readonly PriceRow[]): readonly Point[] {
  return rows
    .flatMap(({ price, firstSeen, lastSeen }) =>
      [...new Set([firstSeen, lastSeen])].map((at) => ({ at, price: Number(price) })),
    )
    .toSorted((one, other) => one.at - other.at);
}

/** Where a value lies between two others, from 0 to 1; in the middle where they are the same. */
function share(value: number, from: number, to: number): number {
  return to === from ? 0.5 : (value - from) / (to - from);
}

/**
 * What was seen of a price over time: a dot for each time it was looked at, and steps between them. Time runs from left to
 * right in every language. Whoever cannot see it is read a table. Rows are in one currency, at least two.
 */
export function Chart({ rows }: { readonly rows: readonly PriceRow[] }) {
  const points = pointsOf(rows);
  const sorted = rows.toSorted((one, other) => Number(one.price) - Number(other.price));
  const [low, high] = [sorted[0]!, sorted.at(-1)!].map(({ price, currency }) => ({ price, currency, high: null }));
  const [first, last] = [points[0]!.at, points.at(-1)!.at];
  const placed = points.map(({ at, price }) => [
    (edge + share(at, first, last) * (width - 2 * edge)).toFixed(1),
    (height - edge - share(price, Number(low!.price), Number(high!.price)) * (height - 2 * edge)).toFixed(1),
  ]);
  const steps = placed.map(([x, y], index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
  return (
    <figure class="chart">
      <div aria-hidden="true" dir="ltr">
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
          <path class="steps" d={steps} />
          <path class="dots" d={placed.map(([x, y]) => `M${x} ${y}h0`).join('')} />
        </svg>
        <div class="scale">
          <span>{money(high!)}</span>
          {high!.price !== low!.price && <span>{money(low!)}</span>}
        </div>
        <div class="days">
          <span>{dayWords(first)}</span>
          {dayWords(last) !== dayWords(first) && <span>{dayWords(last)}</span>}
        </div>
      </div>
      <div class="unseen">
        <table>
          <caption>{text('prices_table')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('prices_day')}</th>
              <th scope="col">{text('prices_price')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>{dayWords(row.firstSeen)}</td>
                <td>{money(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
