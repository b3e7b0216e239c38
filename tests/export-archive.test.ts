import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeArchive } from '../src/export/archive.ts';
import { formats } from '../src/export/format.ts';
import { levels } from '../src/export/level.ts';
import { archived, contentsOf, manner } from './export/archived.ts';
import { small } from './export/small.ts';

const contents = contentsOf(small.visits, small.prices, 2);

const beside = ['codebook.md', 'datapackage.json', 'manifest.json'];

const kept = ['findings', 'identifiers', 'price_history', 'requests', 'third_parties', 'visits'];

describe.each(formats)('a zip of %s', (format) => {
  test('has a file for each table and what explains them', async () => {
    const { zip } = await archived(contents, { format });
    const names = Object.keys(unzipSync(zip)).toSorted();
    expect(names).toEqual([...beside, ...kept.map((table) => `${table}.${format}`)].toSorted());
  });
});

test.each(levels)('at the level %s each file is listed with its rows, and who judged is told', async (level) => {
  const { zip, ended } = await archived(contents, { level, k: level === 'counts-only' ? 2 : null });
  expect(ended).toBe('written');
  const files = unzipSync(zip);
  const text = (path: string) => new TextDecoder().decode(files[path]);
  const { files: listed } = JSON.parse(text('manifest.json')) as {
    readonly files: readonly { readonly path: string; readonly bytes: number; readonly rows?: number }[];
  };
  expect(listed.map(({ path }) => path).toSorted()).toEqual(
    Object.keys(files)
      .filter((path) => path !== 'manifest.json')
      .toSorted(),
  );
  for (const { path, bytes, rows } of listed) {
    expect(files[path]?.length).toBe(bytes);
    expect(path.endsWith('.jsonl') ? text(path).split('\n').length - 1 : undefined).toBe(rows);
  }
  expect(JSON.parse(text('datapackage.json'))).toMatchObject({
    pages: 5,
    judges: [{ detector: '0.1.0', catalogue: 'abc' }],
    redaction: { level },
    layout: 1,
  });
});

test('at the level counts-only no site that was visited is named', async () => {
  const { zip } = await archived(contents, { level: 'counts-only', k: 1 });
  const all = Object.values(unzipSync(zip)).map((bytes) => new TextDecoder().decode(bytes));
  expect(all.filter((text) => /shop\.test|news\.test|blog\.test/.test(text))).toEqual([]);
  expect(all.some((text) => text.includes('"party":"own","domain":null'))).toBe(true);
});

test('tells how far it is: every table passes all visits', async () => {
  const { told } = await archived(contents);
  expect(told.filter(({ visits }) => visits === 5).map(({ file, nth, of }) => [file, nth, of])).toEqual([
    ['visits', 1, 6],
    ['findings', 2, 6],
    ['third_parties', 3, 6],
    ['identifiers', 4, 6],
    ['requests', 5, 6],
  ]);
});

test.each(formats)('%s stops when it is told to, asks for no more visits, and lets go of them', async (format) => {
  const stop = { aborted: false };
  let asked = 0;
  let letGo = 0;
  async function* visits() {
    try {
      for (;;) {
        asked += 1;
        if (asked > 3) stop.aborted = true;
        yield small.visits;
      }
    } finally {
      letGo += 1;
    }
  }
  const { ended } = await archived({ ...contents, visits }, { format }, stop);
  expect([ended, asked, letGo]).toEqual(['stopped', 4, 1]);
});

test('a sink that fails ends it', async () => {
  const sink = () => Promise.reject(new Error('The disk is full.'));
  await expect(writeArchive(contents, manner, { sink, progress: () => {}, stop: { aborted: false } })).rejects.toThrow(
    'The disk is full.',
  );
});
