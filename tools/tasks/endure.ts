import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { buildInChild } from '../build/child.ts';
import { endureKills, type Endured } from '../endure/kills.ts';
import { startBusyWeb } from '../endure/pages.ts';
import { addresses } from '../observe/addresses.ts';
import { options, whole } from '../options.ts';
import { sorry } from '../sorry.ts';

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

/** R1: forced kills of the worker (reference: docs/reliability.md). Returns 1 where something was lost. */
export default async function endure(args: readonly string[]): Promise<number> {
  const { values: given, positionals } = options(args, {
    kills: { type: 'string', default: '500' },
    pages: { type: 'string', multiple: true, default: [] },
    log: { type: 'string' },
    extension: { type: 'string', default: 'dist/chrome' },
    'browser-arg': { type: 'string', multiple: true, default: [] },
    ci: { type: 'boolean', default: false },
  });
  const unknown = positionals.find((name) => name !== 'R1');
  if (unknown) throw sorry(`There is no run "${unknown}" yet. There is R1.`);
  if (given.pages.length > 0 && !given.log) throw sorry('--pages wants --log FILE: what its server was asked for.');
  if (!existsSync(`${given.extension}/manifest.json`)) buildInChild('chrome');
  const { log } = given;
  const web =
    log === undefined
      ? await startBusyWeb()
      : { pages: await addresses(given.pages), args: [], logged: () => loggedIn(log), close: async () => {} };
  try {
    const endured = await endureKills({
      ...web,
      args: [...web.args, ...given['browser-arg']],
      extension: given.extension,
      kills: whole('kills', given.kills, 1),
      say: (sentence) => console.error(sentence),
    });
    console.log(JSON.stringify({ run: 'R1', ...endured }, null, 2));
    return isRight(endured) ? 0 : 1;
  } finally {
    await web.close();
  }
}
