import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayOf, momentOf } from '../src/export/calendar.ts';
import type { Column, Row, Shape } from '../src/export/column.ts';
import { defused, fused } from '../src/export/csv-text.ts';
import { formats, ways } from '../src/export/format.ts';
import { bytesOf, inBatches, parquetRows } from './export/written.ts';

function column(shape: Shape): Column {
  return { shape, is: 'It.', seen: 'So.', empty: 'Nothing.', until: 'no-paths' };
}

const columns = {
  text: column('string'),
  whole: column('integer'),
  part: column('number'),
  day: column('date'),
  moment: column('datetime'),
  list: column({ list: 'string' }),
  things: column({ list: { parts: { name: 'string', count: 'integer', pair: { list: 'string' } } } }),
};

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\s'"=+\-@|%,\t\r\n＝\uFEFFa1]{0,6}$/));
const moment = fc.date({ min: new Date(0), max: new Date('2999-12-31'), noInvalidDate: true });

const rowOf = (text: fc.Arbitrary<string>) =>
  fc.record({
    text: fc.option(text),
    whole: fc.option(fc.maxSafeInteger()),
    part: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0))),
    day: fc.option(moment.map((date) => date.toISOString().slice(0, 10))),
    moment: fc.option(moment.map((date) => date.toISOString())),
    list: fc.option(fc.array(text)),
    things: fc.option(
      fc.array(
        fc.record({ name: fc.option(text), count: fc.option(fc.maxSafeInteger()), pair: fc.option(fc.array(text)) }),
      ),
    ),
  });

const batchesOf = (text: fc.Arbitrary<string>) => fc.array(fc.array(rowOf(text)));

const batches = batchesOf(anyText);

/** The cells of a CSV file by RFC 4180: null where there is nothing, not even quotes. */
function cellsOf(csv: string): (string | null)[][] {
  const lines: (string | null)[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? (plain || null));
    if (end !== ',') lines.push([]);
  }
  return lines.slice(0, -1);
}

/** What an import makes of a cell. */
function valueOf(cell: string | null, shape: Shape): unknown {
  if (cell === null) return null;
  if (shape === 'integer' || shape === 'number') return Number(cell);
  return typeof shape === 'string' ? fused(cell) : JSON.parse(fused(cell));
}

describe('rows come back as they were', () => {
  test('from JSON Lines', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (all) => {
        const lines = (await bytesOf('jsonl', columns, inBatches(...all))).toString().split('\n');
        expect(lines.pop()).toBe('');
        expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(all.flat());
      }),
    );
  });

  test('from CSV', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (all) => {
        const [names, ...lines] = cellsOf((await bytesOf('csv', columns, inBatches(...all))).toString());
        expect(names).toEqual(Object.keys(columns));
        const shapes = Object.entries(columns);
        const rows = lines.map((cells) =>
          Object.fromEntries(shapes.map(([name, { shape }], at) => [name, valueOf(cells[at] ?? null, shape)])),
        );
        expect(rows).toEqual(all.flat());
      }),
    );
  });

  test('from Parquet', async () => {
    // hyparquet takes a byte order mark for one of the file's, and leaves it out.
    const unmarked = anyText.filter((text) => !text.startsWith('\uFEFF'));
    await fc.assert(
      fc.asyncProperty(batchesOf(unmarked), async (all) => {
        const read = await parquetRows(await bytesOf('parquet', columns, inBatches(...all)));
        const rows = read.map(({ day, list = null, things = null, ...rest }) => ({
          ...rest,
          day: typeof day === 'string' ? day.slice(0, 10) : null,
          list,
          things: things && (things as Row[]).map((thing) => ({ pair: null, ...thing })),
        }));
        expect(rows).toEqual(all.flat());
      }),
    );
  });
});

describe('CSV', () => {
  test.each(['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1', "'quoted", '  =1', '"=1', '\u200B=1', '＝1', '%0A=1', '|x'])(
    '%j is no formula, and comes back',
    (formula) => {
      expect(defused(formula)).toBe(`'${formula}`);
      expect(fused(defused(formula))).toBe(formula);
    },
  );

  test('a text that is none stays as it is', () => {
    expect(['shop.test', '', 'a=b', 'a\n=b', '…'].map(defused)).toEqual(['shop.test', '', 'a=b', 'a\n=b', '…']);
  });

  test('a number stays a number, and a text where a number should be is still defused', async () => {
    const rows = [{ whole: -5 }, { whole: '=1+1' }, { whole: Number.NaN }];
    const csv = (await bytesOf('csv', { whole: column('integer') }, inBatches(rows))).toString();
    expect(csv).toBe("whole\r\n-5\r\n'=1+1\r\n\r\n");
  });
});

describe('Parquet', () => {
  test('a cell that is not of its shape is empty, and ends nothing', async () => {
    const odd: Row = { text: 5, whole: 0.5, part: 'x', day: 'never', moment: '2026', list: 'x', things: [7, null] };
    const [read] = await parquetRows(await bytesOf('parquet', columns, inBatches([odd])));
    expect(read).toMatchObject({ text: null, whole: null, part: null, day: null, moment: null });
    expect(read?.['list'] ?? null).toBe(null);
  });

  test('a table without rows is a file with columns', async () => {
    expect(await parquetRows(await bytesOf('parquet', columns, inBatches()))).toEqual([]);
  });
});

/** Rows without end; tells how many batches were asked for. */
function endless(): { readonly asked: () => number; readonly batches: AsyncGenerator<readonly Row[]> } {
  let asked = 0;
  async function* give(): AsyncGenerator<readonly Row[]> {
    for (;;) {
      asked += 1;
      yield Array.from({ length: 100 }, (_, at) => ({ text: `row ${asked} ${at}`, whole: at }));
    }
  }
  return { asked: () => asked, batches: give() };
}

test.each(formats)('%s is written while rows still come, and stops when nobody wants more', async (format) => {
  const { asked, batches: rows } = endless();
  let chunks = 0;
  for await (const chunk of ways[format].writes({ text: column('string'), whole: column('integer') }, rows)) {
    chunks += 1;
    expect(chunk.length).toBeLessThan(5_000_000);
    if (chunks === 3) break;
  }
  expect(asked()).toBeLessThan(3000);
  expect(await rows.next()).toEqual({ done: true, value: undefined });
});

test('the calendar is that of the browser', () => {
  const day = 86_400_000;
  fc.assert(
    fc.property(fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      expect(momentOf(date.toISOString())).toBe(date.getTime());
      const text = date.toISOString().slice(0, 10);
      expect(dayOf(text)).toBe(Math.floor(date.getTime() / day));
      expect(dateOf(dayOf(text)!)).toBe(text);
    }),
  );
  expect([momentOf(''), dayOf('soon'), momentOf('2026-11-22')]).toEqual([null, null, null]);
});
