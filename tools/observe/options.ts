import { existsSync } from 'node:fs';
import { formats } from '../../src/export/format.ts';
import { levels, type Level } from '../../src/export/level.ts';
import { buildInChild } from '../build/child.ts';
import { families, type Family } from '../browsers/find.ts';
import type { Launch } from '../browsers/launch.ts';
import { oneOf, options, whole } from '../options.ts';
import { sorry } from '../sorry.ts';
import { profiles } from './browsers.ts';
import type { Writing } from './files.ts';
import { repeatWords } from './site.ts';
import type { Patience } from './visit.ts';

/** How sites are looked at. */
export interface Looking {
  readonly family: Family;
  readonly profile: (typeof profiles)[number];
  readonly patience: Patience;
  readonly launch: Launch;
}

/** The command line, before anything is opened. */
export type Given = ReturnType<typeof read>['values'];

/** Options of observe and its other words. */
export function read(args: readonly string[]) {
  return options(args, {
    browser: { type: 'string', default: 'chromium' },
    'browser-arg': { type: 'string', multiple: true, default: [] },
    'browser-pref': { type: 'string', multiple: true, default: [] },
    extension: { type: 'string' },
    wait: { type: 'string', default: '2500' },
    most: { type: 'string', default: '30000' },
    moves: { type: 'string', default: 'scroll' },
    concurrency: { type: 'string', default: '4' },
    profile: { type: 'string', default: 'shared' },
    retries: { type: 'string' },
    politeness: { type: 'string', default: '0' },
    repeats: { type: 'string' },
    out: { type: 'string', default: 'out' },
    format: { type: 'string', multiple: true, default: ['jsonl'] },
    redact: { type: 'string' },
    k: { type: 'string' },
    values: { type: 'boolean', default: false },
    headed: { type: 'boolean', default: false },
    state: { type: 'string' },
    part: { type: 'string' },
    queue: { type: 'string' },
    run: { type: 'string' },
    fill: { type: 'boolean', default: false },
    worker: { type: 'string' },
    's3-endpoint': { type: 'string' },
  });
}

/** Where the sites to visit come from: the command line alone, a queue on this disk, or one that many machines share. */
export type Source = 'list' | 'disk' | 'redis';

const onlyWith: Readonly<Partial<Record<keyof Given, readonly Source[]>>> = {
  part: ['disk', 'redis'],
  worker: ['disk', 'redis'],
  's3-endpoint': ['disk', 'redis'],
  run: ['redis'],
};

/** What kind of run is asked for; throws with a sentence if the options do not go together. */
export function sourceOf(given: Given): Source {
  if (given.state !== undefined && given.queue !== undefined)
    throw sorry('--state is a queue on this disk, --queue one on Redis: give one of both.');
  const source: Source = given.queue !== undefined ? 'redis' : given.state !== undefined ? 'disk' : 'list';
  for (const [name, sources] of Object.entries(onlyWith)) {
    if (given[name as keyof Given] !== undefined && !sources.includes(source))
      throw sorry(
        `--${name} is only for ${sources.map((one) => (one === 'disk' ? '--state' : '--queue')).join(' and ')}.`,
      );
  }
  if (given.fill && source !== 'redis') throw sorry('--fill is only for --queue.');
  if (source === 'list' && given.out.startsWith('s3:'))
    throw sorry('--out s3://… is only for --state and --queue, whose files come in parts.');
  return source;
}

/** A worker's name becomes a part of paths. */
export function nameOf(option: string, text: string): string {
  if (/^\w[\w.-]{0,62}$/.test(text)) return text;
  throw sorry(`--${option} wants at most 63 letters, digits, "-", "_" and ".", not "${text}".`);
}

/** What is written, by the options; `--values` is how the level full was called first. */
export function writingOf(given: Given): Writing {
  const level: Level =
    given.redact !== undefined ? oneOf('redact', given.redact, levels) : given.values ? 'full' : 'no-values';
  if (given.values && level !== 'full') throw sorry(`--values means --redact full, not ${level}.`);
  if (given.k !== undefined && level !== 'counts-only') throw sorry('--k is only for --redact counts-only.');
  return {
    formats: [...new Set(given.format.map((word) => oneOf('format', word, formats)))],
    level,
    k: level === 'counts-only' ? whole('k', given.k ?? '5', 1) : null,
  };
}

function preference(text: string): [string, unknown] {
  const at = text.indexOf('=');
  if (at < 1) throw sorry(`--browser-pref wants NAME=VALUE, not "${text}".`);
  const value = text.slice(at + 1);
  const plain = value === 'true' ? true : value === 'false' ? false : /^-?\d+$/.test(value) ? Number(value) : value;
  return [text.slice(0, at), plain];
}

/** How it is looked, by the options; builds the extension if there is none. */
export function lookingOf(given: Given): Looking {
  const family = oneOf('browser', given.browser, families);
  const moves = oneOf('moves', given.moves, ['none', 'scroll']);
  const profile = oneOf('profile', given.profile, profiles);
  const patience = { quiet: 1000, wait: whole('wait', given.wait), most: whole('most', given.most, 1000), moves };
  const prefs = Object.fromEntries(given['browser-pref'].map(preference));
  const extension = given.extension ?? (family === 'chromium' ? 'dist/chrome' : 'dist/firefox');
  if (!existsSync(`${extension}/manifest.json`)) buildInChild(family === 'chromium' ? 'chrome' : 'firefox');
  const launch: Launch = {
    family,
    extension,
    headless: !given.headed,
    args: given['browser-arg'],
    prefs,
    signals: 'survived',
  };
  return { family, profile, patience, launch };
}

/** Retries, the pause of politeness in milliseconds, slots, and what is done with repeats: what a queue is for, it does unasked. */
export function carefulnessOf(given: Given, source: Source) {
  return {
    slots: whole('concurrency', given.concurrency, 1),
    retries: whole('retries', given.retries ?? (source === 'list' ? '0' : '2')),
    pause: 1000 * whole('politeness', given.politeness),
    repeats: oneOf('repeats', given.repeats ?? (source === 'list' ? 'each' : 'once'), repeatWords),
  };
}

/** What is passed to the browser, by name: a value may name a proxy, a folder or a person. */
function names(all: readonly string[]): string {
  return all.map((one) => /^[\w.-]+/.exec(one)?.[0] ?? '…').join(' ');
}

/** How it was looked, for the files that explain: by the names of the options, without values that may name somebody. */
export function settingsOf(given: Given, { patience, profile }: Looking): Readonly<Record<string, string | number>> {
  return {
    wait: patience.wait,
    most: patience.most,
    moves: patience.moves,
    profile,
    headed: given.headed ? 'yes' : 'no',
    ...(given['browser-arg'].length > 0 && { 'browser-arg': names(given['browser-arg']) }),
    ...(given['browser-pref'].length > 0 && { 'browser-pref': names(given['browser-pref']) }),
  };
}
