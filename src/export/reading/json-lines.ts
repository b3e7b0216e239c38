import type { Raw, WrongRow } from './raw.ts';
import { isShallow, longestLine, textOf } from './text.ts';

function rowIn(line: string, wrong: (what: string) => Error): Raw {
  if (!isShallow(line)) throw wrong('its depth');
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw wrong('JSON');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw wrong('JSON');
  return row as Raw;
}

/** The rows of JSON Lines, in batches. */
export async function* ofJsonLines(bytes: AsyncIterable<Uint8Array>, wrong: WrongRow): AsyncGenerator<readonly Raw[]> {
  let rest = '';
  let row = 0;
  for await (const text of textOf(bytes)) {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop()!;
    if (rest.length > longestLine) throw wrong(row + lines.length + 1, 'its length');
    const before = row;
    row += lines.length;
    yield lines.map((line, at) => rowIn(line, (what) => wrong(before + at + 1, what)));
  }
  if (rest !== '') throw wrong(row + 1, 'its end');
}
