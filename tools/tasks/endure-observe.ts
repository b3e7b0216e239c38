import { existsSync } from 'node:fs';
import { buildInChild } from '../build/child.ts';
import { endureObserve } from '../endure/observe-kills.ts';
import { options, whole } from '../options.ts';

/** Kills of `observe` on many local sites, on the disk queue and, with `--queue redis://…`, on Redis. Gives 1 where an address is not there once. */
export default async function endureObserving(args: readonly string[]): Promise<number> {
  const { values: given } = options(args, {
    sites: { type: 'string', default: '1000' },
    queue: { type: 'string' },
    extension: { type: 'string', default: 'dist/chrome' },
  });
  const sites = whole('sites', given.sites, 10);
  if (!existsSync(`${given.extension}/manifest.json`)) buildInChild('chrome');
  const survived = await endureObserve({
    sites,
    redis: given.queue ?? null,
    extension: given.extension,
    say: (sentence) => console.error(sentence),
  });
  console.log(JSON.stringify(survived, null, 2));
  return survived.rows === sites && survived.twice + survived.missing === 0 ? 0 : 1;
}
