import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
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

const urls = Array.from({ length: 6 }, (_, at) => `http://site-${at}.test/`);

interface Run {
  readonly child: ChildProcess;
  /** Resolves once it has said so, or has ended. */
  readonly says: (text: string) => Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

function start(...more: readonly string[]): Run {
  const child = spawn(process.execPath, [
    'tools/run.mjs',
    'observe',
    `--browser=${family}`,
    '--wait=200',
    '--concurrency=2',
    '--part=4',
    `--state=${join(folder, 'state')}`,
    `--out=${join(folder, 'out')}`,
    ...(family === 'chromium'
      ? web.args.map((arg) => `--browser-arg=${arg}`)
      : Object.entries(web.prefs).map(([name, value]) => `--browser-pref=${name}=${String(value)}`)),
    ...more,
    `@${join(folder, 'list.txt')}`,
  ]);
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, said }));
  });
  return {
    child,
    says: (text) =>
      new Promise((resolve) => {
        child.stderr.on('data', () => {
          if (said.includes(text)) resolve();
        });
        child.on('close', () => resolve());
      }),
    ended,
  };
}

/** A process and all below it, browsers included: what a machine takes along when it goes down. */
function kill({ child }: Run): void {
  const pairs = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const tree = [child.pid];
  for (const parent of tree) tree.push(...pairs.filter(([, its]) => its === parent).map(([pid]) => pid));
  for (const pid of tree) {
    try {
      if (pid) process.kill(pid, 'SIGKILL');
    } catch {
      // It is gone with its parent.
    }
  }
}

interface WrittenRow {
  readonly requested_url: string;
  readonly site: string;
}

async function rows(table: string): Promise<readonly WrittenRow[]> {
  const files = (await readdir(join(folder, 'out', table), { recursive: true })).filter((path) =>
    path.endsWith('.jsonl'),
  );
  const texts = await Promise.all(files.map((path) => readFile(join(folder, 'out', table, path), 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as WrittenRow),
  );
}

test('a run that is killed with its browser, and one that is asked to stop, go on where they were', async () => {
  for (const url of urls) web.put(url, '<script src="http://static.hotjar.com/c/hotjar-1.js?sv=6"></script>');
  await writeFile(join(folder, 'list.txt'), `${urls.join('\n')}\n`);

  const killed = start();
  await killed.says('2/6');
  kill(killed);
  expect((await killed.ended).code).toBeNull();

  const stopped = start();
  await stopped.says('4/6');
  stopped.child.kill('SIGTERM');
  const { code, said } = await stopped.ended;
  expect(said).toContain('The same command goes on from here.');
  expect(code).toBe(143);

  const last = await start().ended;
  expect(last.said).toContain('6 pages, 0 of them failed, in 2 parts');
  expect(last.code).toBe(0);

  expect((await rows('visits')).map((row) => row.requested_url).toSorted()).toEqual(urls);
  const findings = await rows('findings');
  expect(findings.map((row) => row.site).toSorted()).toEqual(urls.map((url) => new URL(url).host));
  // Two at a time were under way when it was killed; what was done was not done again.
  const loads = web.asked.filter(({ url }) => urls.includes(url));
  expect(loads.length).toBeLessThanOrEqual(urls.length + 2);

  const other = await start('--format', 'csv').ended;
  expect(other).toEqual({ code: 1, said: expect.stringContaining('This run was begun otherwise') });
  const counts = await start('--redact', 'counts-only').ended;
  expect(counts).toEqual({ code: 1, said: expect.stringContaining('counts-only counts all rows at one place') });
});
