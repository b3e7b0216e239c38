import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { family } from './telltale.ts';
import { startWeb, type Web } from './web.ts';

let web: Web;
let folder: string;
beforeAll(async () => {
  web = await startWeb();
  folder = await mkdtemp(join(tmpdir(), 'telltale-'));
});
afterAll(async () => {
  await web.close();
  await rm(folder, { recursive: true });
});

function run(...args: string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['tools/run.mjs', 'observe', ...args]);
    let said = '';
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    child.stdout.on('data', (chunk) => (said += String(chunk)));
    child.on('close', (code) => resolve({ code, said }));
  });
}

async function rows(table: string): Promise<Record<string, unknown>[]> {
  const text = await readFile(join(folder, 'out', `${table}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const settings = (): string[] => [
  '--browser',
  family,
  '--out',
  join(folder, 'out'),
  '--wait',
  '500',
  ...(family === 'chromium'
    ? web.args.map((arg) => `--browser-arg=${arg}`)
    : Object.entries(web.prefs).map(([name, value]) => `--browser-pref=${name}=${String(value)}`)),
];

test('every address is a visit, also one that fails; findings have reasons; the files explain themselves', async () => {
  web.put('http://one.test/path', '<script src="http://static.hotjar.com/c/hotjar-1.js?sv=6"></script>');
  web.put(
    'http://asks.test/',
    `<script>alert('wait for me'); confirm('and me')</script><img src="http://nobody.test/p.gif">`,
  );
  web.put('http://two.test/', { status: 404, body: '<img src="http://nobody.test/p.gif" loading="lazy">' });
  const list = join(folder, 'list.txt');
  await writeFile(list, '# a list\nhttp://two.test/\n\nhttps://unreachable.test/\nhttp://asks.test/\n');
  const { code, said } = await run(...settings(), 'http://one.test/path?q=1', `@${list}`);
  expect(said).toContain('4/4');
  expect(code).toBe(0);

  const visits = await rows('visits');
  const visited = Object.fromEntries(visits.map((visit) => [visit['requested_url'], visit]));
  expect(Object.keys(visited).toSorted()).toEqual([
    'http://asks.test/',
    'http://one.test/path?q=1',
    'http://two.test/',
    'https://unreachable.test/',
  ]);
  expect(visited['http://one.test/path?q=1']).toMatchObject({ site: 'one.test', status: 200, error: null });
  expect(visited['http://one.test/path?q=1']?.['url']).toBe('http://one.test/path?q=1');
  expect(visited['http://one.test/path?q=1']).toMatchObject({ unread_malformed: 0, unread_too_large: 0 });
  expect(visited['http://two.test/']).toMatchObject({ status: 404, error: null });
  expect(visited['http://asks.test/']).toMatchObject({ status: 200, error: null });
  expect(visited['https://unreachable.test/']?.['error']).toBeTruthy();

  const findings = await rows('findings');
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ site: 'one.test', id: 'hotjar', company: 'Contentsquare' });
  expect(findings[0]?.['told']).toContainEqual({
    field: 'account',
    about: 'account',
    value_class: 'flag',
    way: 'sent',
  });
  expect(findings[0]?.['reasons']).toEqual([
    { place: 'request', found: 'http://static.hotjar.com/c/hotjar-1.js', outcome: 'answered' },
  ]);

  const parties = Object.fromEntries((await rows('third_parties')).map((party) => [party['host'], party]));
  expect(parties['static.hotjar.com']).toMatchObject({ category: 'session-replay', outcome: 'answered', requests: 1 });
  expect(parties['nobody.test']).toMatchObject({ company: null, category: 'unknown' });

  const described = JSON.parse(await readFile(join(folder, 'out', 'datapackage.json'), 'utf8'));
  expect(described).toMatchObject({ pages: 4, redaction: { level: 'no-values' }, settings: { wait: 500 } });
  expect(described.judges).toEqual([{ detector: visits[0]?.['detector'], catalogue: visits[0]?.['catalogue'] }]);
  const [script] = (await rows('requests')).filter(({ host }) => host === 'static.hotjar.com');
  expect(script).toMatchObject({ url: 'http://static.hotjar.com/c/hotjar-1.js', type: 'script', outcome: 'answered' });

  expect(described.resources).toHaveLength(6);
  for (const { path, schema } of described.resources) {
    const table = path.replace('.jsonl', '');
    const fields = schema.fields.map(({ name }: { name: string }) => name);
    for (const row of await rows(table)) expect(Object.keys(row)).toEqual(fields);
  }
});

test('other formats and a stricter level, over what an earlier run left', async () => {
  web.put('http://one.test/path', '<script src="http://static.hotjar.com/c/hotjar-1.js?sv=6"></script>');
  const options = ['--format', 'csv', '--format=parquet', '--redact', 'counts-only', '--k', '1'];
  const { code } = await run(...settings(), ...options, 'http://one.test/path?q=1');
  expect(code).toBe(0);

  const { files } = JSON.parse(await readFile(join(folder, 'out', 'manifest.json'), 'utf8'));
  const names: string[] = [...files.map(({ path }: { path: string }) => path), 'manifest.json'];
  expect((await readdir(join(folder, 'out'))).toSorted()).toEqual(names.toSorted());
  const contents = await Promise.all(names.map((name) => readFile(join(folder, 'out', name))));
  expect(contents.filter((content) => content.includes('one.test'))).toEqual([]);

  const file = new Uint8Array(contents[names.indexOf('finding_counts.parquet')]!).buffer;
  expect(await parquetReadObjects({ file })).toEqual([
    expect.objectContaining({ id: 'hotjar', company: 'Contentsquare', groups: 1n, rows: 1n, sites: 1n }),
  ]);
  expect(String(contents[names.indexOf('codebook.md')])).toContain('Redaction level `counts-only`');
});

test('a mistake on the command line is answered with a sentence', async () => {
  expect(await run('--browser', 'netscape', 'http://one.test/')).toMatchObject({
    code: 1,
    said: expect.stringContaining('--browser wants one of'),
  });
  expect(await run(`@${join(folder, 'missing.txt')}`)).toMatchObject({
    code: 1,
    said: expect.stringContaining('could not be read'),
  });
  const mistakes = [
    ['--format=xml', '--format wants one of jsonl, csv, parquet, not "xml".'],
    ['--redact=some', '--redact wants one of full, no-values, no-paths, counts-only, not "some".'],
    ['--redact=counts-only --k=0', '--k wants a whole number of at least 1, not "0".'],
    ['--k=3', '--k is only for --redact counts-only.'],
    ['--values --redact=no-paths', '--values means --redact full, not no-paths.'],
  ] as const;
  for (const [given, sentence] of mistakes) {
    expect(await run(...given.split(' '), 'http://one.test/')).toEqual({ code: 1, said: `${sentence}\n` });
  }
});
