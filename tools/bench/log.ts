import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LoggedRequest } from '../../src/signals/who.ts';
import { sorry } from '../sorry.ts';

type Entry = Partial<LoggedRequest> & { readonly documentURL?: string };
interface Whole {
  readonly page?: string;
  readonly entries: readonly Entry[];
}

function parsed(file: string): Whole {
  try {
    const bytes = readFileSync(file);
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    if (/\.jsonl(\.gz)?$/.test(file)) {
      const lines = text.split('\n').filter((line) => line.trim());
      return { entries: lines.map((line) => JSON.parse(line) as Entry) };
    }
    const whole = JSON.parse(text) as Whole | readonly Entry[];
    return Array.isArray(whole) ? { entries: whole } : (whole as Whole);
  } catch (error) {
    throw sorry(`The log ${file} could not be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** The requests of a log: JSON lines, or one JSON file of entries, with or without gzip. */
export function readLog(file: string): readonly LoggedRequest[] {
  const { page = 'https://page.test/', entries } = parsed(file);
  return entries.flatMap((entry, id) =>
    typeof entry.url === 'string'
      ? [{ ...entry, id, url: entry.url, page: entry.page ?? entry.documentURL ?? page }]
      : [],
  );
}

const words = ['collect', 'pixel', 'v2', 'assets', 'js', 'sync', 'event', 'static', 'img', 'bid', 'user', 'config'];

/** Numbers that look like chance and are the same every time (Park and Miller). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A made-up log: two thirds of its hosts are known ones with a name of their own before, as in real logs. */
export function makeLog(knownHosts: readonly string[], length: number): readonly LoggedRequest[] {
  const pick = chance(20_261_122);
  const oneOf = (all: readonly string[]) => all[pick(all.length)] ?? '';
  return Array.from({ length }, (_, id) => {
    const known = pick(3) > 0;
    const host = known ? `${oneOf(words)}.${oneOf(knownHosts)}` : `www${pick(9)}.shop-${pick(5000)}.example`;
    const path = Array.from({ length: 1 + pick(4) }, () => oneOf(words)).join('/');
    const query = Array.from({ length: pick(9) }, () => `${oneOf(words)}=${pick(1_000_000_000)}`).join('&');
    return { id, url: `https://${host}/${path}?${query}`, page: `https://www.shop-${pick(50)}.example/` };
  });
}
