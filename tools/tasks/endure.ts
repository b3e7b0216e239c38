import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buildInChild } from '../build/child.ts';
import { endureKills, type Endured } from '../endure/kills.ts';
import { endureObserve } from '../endure/observe-kills.ts';
import { startBusyWeb } from '../endure/pages.ts';
import { addresses } from '../observe/addresses.ts';
import { options, whole } from '../options.ts';
import { sorry } from '../sorry.ts';

/** What the command line says. */
interface Given {
  readonly kills: string;
  readonly pages: readonly string[];
  readonly log?: string | undefined;
  readonly sites: string;
  readonly queue?: string | undefined;
  readonly extension: string;
  readonly 'browser-arg': readonly string[];
}

const say = (sentence: string) => console.error(sentence);

/** The least part of what a server was asked for that has to be stored, whatever is killed. */
const leastStored = 0.95;

/** The addresses in a log: JSON, one `{"url": …}` a line. */
async function loggedIn(file: string): Promise<readonly string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const { url } = JSON.parse(line) as { url?: string };
    return url === undefined || url.endsWith('/favicon.ico') ? [] : [url];
  });
}

function isRight({ lost, twice, wrong, stored }: Endured): boolean {
  return lost.length + twice.length + wrong.length === 0 && stored >= leastStored;
}

/** Forced kills of the worker while pages are browsed: those of a web of its own, or `--pages` of a server that keeps a log. */
async function workerKills({ kills, pages, log, extension, ...given }: Given): Promise<boolean> {
  if (pages.length > 0 && log === undefined) throw sorry('--pages wants --log FILE: what its server was asked for.');
  const web =
    log === undefined
      ? await startBusyWeb()
      : { pages: await addresses(pages), args: [], logged: () => loggedIn(log), close: async () => {} };
  try {
    const args = [...web.args, ...given['browser-arg']];
    const endured = await endureKills({ ...web, args, extension, kills: whole('kills', kills, 1), say });
    console.log(JSON.stringify({ run: 'R1', ...endured }, null, 2));
    return isRight(endured);
  } finally {
    await web.close();
  }
}

/** Kills of `observe` on many local sites, on the disk queue and, with `--queue redis://…`, on Redis. */
async function observeKills({ sites, queue, extension }: Given): Promise<boolean> {
  const all = whole('sites', sites, 10);
  const survived = await endureObserve({ sites: all, redis: queue ?? null, extension, say });
  console.log(JSON.stringify({ run: 'observe', ...survived }, null, 2));
  return survived.rows === all && survived.twice + survived.missing === 0;
}

const runs: Readonly<Record<string, (given: Given) => Promise<boolean>>> = { R1: workerKills, observe: observeKills };

/** Long runs that kill things. Returns 1 where something was lost. */
export default async function endure(args: readonly string[]): Promise<number> {
  const { values: given, positionals } = options(args, {
    kills: { type: 'string', default: '500' },
    pages: { type: 'string', multiple: true, default: [] },
    log: { type: 'string' },
    sites: { type: 'string', default: '1000' },
    queue: { type: 'string' },
    extension: { type: 'string', default: 'dist/chrome' },
    'browser-arg': { type: 'string', multiple: true, default: [] },
  });
  const unknown = positionals.find((name) => !Object.hasOwn(runs, name));
  if (unknown) throw sorry(`There is no run "${unknown}". There are ${Object.keys(runs).join(', ')}.`);
  if (!existsSync(`${given.extension}/manifest.json`)) buildInChild('chrome');
  let right = true;
  for (const name of positionals.length > 0 ? positionals : Object.keys(runs))
    right = (await runs[name]!(given)) && right;
  return right ? 0 : 1;
}
