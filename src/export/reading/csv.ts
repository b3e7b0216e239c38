import type { Columns, Shape } from '../column.ts';
import { fused } from '../csv-text.ts';
import type { Raw, WrongRow } from './raw.ts';
import { isShallow, longestLine, textOf } from './text.ts';

/** What stands in a line: null for a cell with nothing in it, not even quotes. */
interface Line {
  readonly cells: readonly (string | null)[];
  readonly next: number;
}

/** A cell in quotes: its text, and the place after it; null where its end has not come yet. */
function quotedAt(text: string, from: number): readonly [cell: string, next: number] | null {
  let at = from + 1;
  for (;;) {
    at = text.indexOf('"', at);
    if (at < 0 || at + 1 >= text.length) return null;
    if (text[at + 1] !== '"') return [text.slice(from + 1, at).replaceAll('""', '"'), at + 1];
    at += 2;
  }
}

/** A cell without quotes, and the place after it; the end of the text where its end has not come yet. */
function plainAt(text: string, from: number): readonly [cell: string | null, next: number] {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x2c || code === 0x0d || code === 0x0a || code === 0x22) break;
  }
  return [at > from ? text.slice(from, at) : null, at];
}

/** The line that begins at a place; null where its end has not come yet. */
function lineAt(text: string, from: number, wrong: () => Error): Line | null {
  const cells: (string | null)[] = [];
  for (let at = from; ; at += 1) {
    const found = text[at] === '"' ? quotedAt(text, at) : plainAt(text, at);
    if (!found) return null;
    const [cell, next] = found;
    cells.push(cell);
    at = next;
    if (text[at] === ',') continue;
    if (at + 1 >= text.length) return null;
    if (text[at] === '\r' && text[at + 1] === '\n') return { cells, next: at + 2 };
    throw wrong();
  }
}

function valueOf(cell: string, shape: Shape, wrong: () => Error): unknown {
  if (shape === 'integer' || shape === 'number') {
    if (!/^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(cell)) throw wrong();
    return Number(cell);
  }
  const text = fused(cell);
  if (typeof shape === 'string') return text;
  if (!isShallow(text)) throw wrong();
  try {
    return JSON.parse(text);
  } catch {
    throw wrong();
  }
}

/** The rows of CSV as `toCsv` writes it, in batches. The first line must have the columns' names. */
export async function* ofCsv(
  bytes: AsyncIterable<Uint8Array>,
  columns: Columns,
  wrong: WrongRow,
): AsyncGenerator<readonly Raw[]> {
  const shapes = Object.entries(columns).map(([name, { shape }]) => ({ name, shape }));
  let rest = '';
  // The line of names is none of the rows.
  let row = -1;

  function rowOf({ cells }: Line): Raw {
    if (cells.length !== shapes.length) throw wrong(row, 'its number of cells');
    return Object.fromEntries(
      shapes.map(({ name, shape }, at) => {
        const cell = cells[at] ?? null;
        return [name, cell === null ? null : valueOf(cell, shape, () => wrong(row, name))];
      }),
    );
  }

  for await (const piece of textOf(bytes)) {
    const text = `${rest}${piece}`;
    const rows: Raw[] = [];
    let at = 0;
    for (;;) {
      const line = lineAt(text, at, () => wrong(row + 1, 'its quotes'));
      if (!line) break;
      row += 1;
      at = line.next;
      if (row > 0) rows.push(rowOf(line));
      else if (line.cells.join() !== shapes.map(({ name }) => name).join()) throw wrong(0, 'the names of its columns');
    }
    rest = text.slice(at);
    if (rest.length > longestLine) throw wrong(row + 1, 'its length');
    yield rows;
  }
  if (rest !== '' || row < 0) throw wrong(row + 1, 'its end');
}
