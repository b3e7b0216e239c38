import type { PriceRow } from '../../ledger/schema.ts';
import { number } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import { dayWords, money, noonOf } from './words.ts';

/** The day of a row; which one of that day it is, where there are several. */
function dayOf(rows: readonly PriceRow[], at: number): string {
  const { day } = rows[at]!;
  const words = dayWords(noonOf(day));
  const ofDay = rows.filter((row) => row.day === day).length;
  const nth = rows.slice(0, at + 1).filter((row) => row.day === day).length;
  return ofDay > 1 ? text('prices_nth', words, number(nth)) : words;
}

function priceOf(rows: readonly PriceRow[], at: number): string {
  const price = money(rows[at]!);
  if (at === rows.length - 1) return text('prices_row_now', price);
  return at === 0 ? text('prices_row_first', price) : price;
}

/** Every price of the chart in words, oldest first; that of now is the last. */
export function Table({ rows }: { readonly rows: readonly PriceRow[] }) {
  return (
    <details class="price-table">
      <summary>{text('prices_table')}</summary>
      <table aria-label={text('prices_table')}>
        <thead>
          <tr>
            <th scope="col">{text('prices_day')}</th>
            <th scope="col">{text('prices_price')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((_, at) => (
            <tr key={at}>
              <td>{dayOf(rows, at)}</td>
              <td>{priceOf(rows, at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
