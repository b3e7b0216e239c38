import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats, type Format } from '../src/export/format.ts';
import { all, archived, contentsOf, now, open, refusalOf, sourceOf } from './export/archived.ts';
import { openExport } from '../src/export/reading/open.ts';
import { edited, rebuilt, type Edits } from './export/rebuilt.ts';
import { anyPrices, anyVisits } from './export/recorded.ts';
import { small } from './export/small.ts';

/** What a zip gives back, or why it does not. */
async function backFrom(zip: Uint8Array): Promise<unknown> {
  const result = await open(zip);
  if ('refused' in result) return result.refused;
  return [await all(result.opened.visits()), await all(result.opened.prices())];
}

describe.each(formats)('an export at the level full gives the ledger back, from %s', (format) => {
  test('whatever pages made up', async () => {
    await fc.assert(
      fc.asyncProperty(anyVisits, anyPrices, async (visits, prices) => {
        const { zip, ended } = await archived(contentsOf(visits, prices), { format });
        expect(ended).toBe('written');
        expect(await backFrom(zip)).toEqual([visits, prices]);
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  test('and the same ledger gives the same bytes', async () => {
    const { zip } = await archived(contentsOf(small.visits, small.prices), { format });
    expect(await backFrom(zip)).toEqual([small.visits, small.prices]);
    const again = await archived(contentsOf(small.visits, small.prices), { format });
    expect(Buffer.compare(again.zip, zip)).toBe(0);
  });
});

const zips = new Map(
  await Promise.all(
    formats.map(
      async (format) => [format, (await archived(contentsOf(small.visits, small.prices), { format })).zip] as const,
    ),
  ),
);

const zipOf = (format: Format) => zips.get(format)!;

test('no hash, no length and no row count differs from the manifest', async () => {
  const result = await open(zipOf('parquet'));
  expect(result).toMatchObject({ opened: { created: '2026-11-22T18:00:00.000Z', rows: { visits: 5, requests: 21 } } });
});

test('whoever does not want to wait is told that it stopped', async () => {
  const stop = { aborted: false };
  const progress = () => {
    stop.aborted = true;
  };
  expect(await openExport(sourceOf(zipOf('csv')), { progress, stop, now })).toEqual({ refused: { why: 'stopped' } });
});

describe('is refused', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('visit_id,site\r\n')],
    ['a zip of something else', rebuiltWithout('datapackage.json')],
    ['a zip without a manifest', Buffer.from(zipOf('jsonl').subarray(0, 100))],
  ])('%s', async (_, bytes) => {
    expect(await refusalOf(bytes)).toMatchObject({ why: 'not-ours' });
  });

  test.each(['no-values', 'no-paths', 'counts-only'] as const)(
    'what was left out of at the level %s',
    async (level) => {
      const { zip } = await archived(contentsOf(small.visits), { level });
      expect(await refusalOf(zip)).toEqual({ why: 'left-out', level });
    },
  );

  test('what a newer Telltale wrote, whatever else it says', async () => {
    const newer = edited(zipOf('jsonl'), {
      'datapackage.json': (text) => text.replace('"layout": 1', '"layout": 99').replace('"full"', '"brief"'),
    });
    expect(await refusalOf(newer)).toEqual({ why: 'newer', layout: 99 });
  });

  test('a file that is not the one of the manifest', async () => {
    const zip = Buffer.from(rebuilt(zipOf('jsonl'), (_, bytes) => bytes));
    expect(await refusalOf(zip)).toBe(null);
    const at = zip.indexOf('www.shop.test');
    zip.write('www.slop.test', at, 'latin1');
    expect(await refusalOf(zip)).toMatchObject({ why: 'changed' });
  });

  test('rows that the manifest does not count', async () => {
    const more = edited(zipOf('jsonl'), {
      'visits.jsonl': (text) => text + text.split('\n')[0]!.replace('v0', 'v9') + '\n',
    });
    expect(await refusalOf(more)).toEqual({ why: 'changed', file: 'visits.jsonl' });
  });

  test('a zip whose files are longer than its list says, before they are unpacked', async () => {
    const zip = Buffer.from(zipOf('jsonl'));
    const entry = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    zip.writeUInt32LE(10, entry + 24);
    expect(await refusalOf(zip)).toMatchObject({ why: 'changed' });
  });
});

/** A zip of ours that lacks a file. */
function rebuiltWithout(path: string): Buffer {
  return Buffer.from(zipOf('jsonl').toString('latin1').replaceAll(path, 'x'.repeat(path.length)), 'latin1');
}

/** Edits the first line of rows in a file of JSON Lines. */
function firstRow(path: string, edit: (row: Record<string, unknown>) => object): Edits {
  return {
    [path]: (text) => {
      const [first = '', ...rest] = text.split('\n');
      return [JSON.stringify(edit(JSON.parse(first) as Record<string, unknown>)), ...rest].join('\n');
    },
  };
}

describe('a row is refused by name', () => {
  test.each<[table: string, column: string, value: unknown]>([
    ['visits', 'started_at', '1970-01-01T00:00:00.000Z'],
    ['visits', 'started_at', '2026-11-22'],
    ['visits', 'site', 'shop.test/path'],
    ['visits', 'status', '200'],
    ['visits', 'gaps', -1],
    ['visits', 'beyond', 1e300],
    ['visits', 'detector', null],
    ['visits', 'error', 'x'.repeat(20_000)],
    ['findings', 'certainty', 'certain'],
    ['findings', 'kind', 'malware'],
    ['findings', 'reasons', []],
    ['findings', 'reasons', [{ place: 'request' }]],
    ['findings', 'told', [{ field: 'a', about: 'soul', value_class: 'word', way: 'sent' }]],
    ['third_parties', 'host', ''],
    ['third_parties', 'host', 'a b'],
    ['third_parties', 'category', '__proto__'],
    ['third_parties', 'set_cookies', ['a', 7]],
    ['identifiers', 'kept', 'for ever'],
    ['requests', 'outcome', 'left'],
    ['requests', 'bytes', 0.5],
    ['requests', 'visit_id', 'another'],
    ['requests', 'site', 'other.test'],
    ['price_history', 'day', '2026-02-30'],
    ['price_history', 'price', '1e9'],
    ['price_history', 'currency', '<b>'],
  ])('%s.%s is %j', async (table, column, value) => {
    const path = `${table}.jsonl`;
    const zip = edited(
      zipOf('jsonl'),
      firstRow(path, (row) => ({ ...row, [column]: value })),
    );
    expect(await refusalOf(zip)).toEqual({ why: 'wrong-row', table, row: 1, what: column });
  });

  test('where it is no JSON, or too deep', async () => {
    const deep = `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    for (const [line, what] of [
      ['{', 'JSON'],
      ['7', 'JSON'],
      [deep, 'its depth'],
    ] as const) {
      const zip = edited(zipOf('jsonl'), { 'visits.jsonl': (text) => [line, ...text.split('\n').slice(1)].join('\n') });
      expect(await refusalOf(zip)).toEqual({ why: 'wrong-row', table: 'visits', row: 1, what });
    }
  });

  test.each([
    ['a quote within a cell', (text: string) => text.replace('shop.test', 'sh"op.test'), 'its quotes'],
    ['a cell too many', (text: string) => text.replace('v0,', 'v0,,'), 'its number of cells'],
    ['no number', (text: string) => text.replace(',200,', ',0x10,'), 'status'],
  ])('in CSV: %s', async (_, edit, what) => {
    const zip = edited(zipOf('csv'), { 'visits.csv': edit });
    expect(await refusalOf(zip)).toEqual({ why: 'wrong-row', table: 'visits', row: 1, what });
  });

  test('in CSV: other columns', async () => {
    const zip = edited(zipOf('csv'), { 'visits.csv': (text) => text.replace('site_company', 'company') });
    expect(await refusalOf(zip)).toMatchObject({ table: 'visits', what: 'the names of its columns' });
  });

  test('names of prototypes and columns that nobody knows are left out', async () => {
    const zip = edited(zipOf('jsonl'), {
      'visits.jsonl': (text) => text.replaceAll('{"visit_id"', '{"__proto__":{"x":1},"constructor":7,"visit_id"'),
    });
    expect(await backFrom(zip)).toEqual([small.visits, small.prices]);
  });
});

describe('whatever is done to the bytes, something comes back or it is refused', () => {
  const change = fc.tuple(fc.nat(), fc.nat(255));

  test.each(formats)('to those of a zip of %s', async (format) => {
    const zip = zipOf(format);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), fc.option(fc.nat()), async (changes, cut) => {
        const bytes = Buffer.from(zip.subarray(0, cut === null ? zip.length : cut % zip.length));
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const back = await backFrom(bytes);
        expect(Array.isArray(back) ? back : [small.visits, small.prices]).toEqual([small.visits, small.prices]);
      }),
      { numRuns: 150 },
    );
  });

  test('to those of Parquet, with a manifest that is true of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = rebuilt(zipOf('parquet'), (path, whole) => {
          const file = Uint8Array.from(whole);
          if (path.endsWith('.parquet')) for (const [at, byte] of changes) file[at % file.length] = byte;
          return file;
        });
        const result = await open(bytes);
        expect('opened' in result ? (await backFrom(bytes)) !== null : result.refused.why).toBeTruthy();
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
