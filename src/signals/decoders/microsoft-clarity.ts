import type { Decoder } from '../decoder.ts';
import { jsonIn, pair, queryPairs } from '../pairs.ts';
import { pathPairs } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

// Numbers of events, dimensions and metrics:
// https://github.com/microsoft/clarity/blob/0027d37d04048a6f58a0f11e9bb004b86c2d7dc2/packages/clarity-js/types/data.d.ts

const actions: Readonly<Record<number, string>> = {
  9: 'Click',
  10: 'Scroll',
  12: 'Mouse Movement',
  21: 'Text Selection',
  27: 'Input',
  38: 'Clipboard',
  39: 'Form Sent',
};

const dimensions: Readonly<Record<number, string>> = {
  0: 'user agent',
  1: 'url',
  2: 'referrer',
  3: 'page title',
  5: 'schema type',
  6: 'product brand',
  8: 'author',
  9: 'language',
  10: 'product name',
  11: 'product category',
  12: 'product sku',
  13: 'product currency',
  16: 'page language',
  18: 'headline',
  22: 'platform',
  23: 'platform version',
  24: 'device brand',
  25: 'device model',
  27: 'connection',
  34: 'timezone',
};

const metrics: Readonly<Record<number, string>> = {
  13: 'product price',
  14: 'screen width',
  15: 'screen height',
  20: 'cart price',
  24: 'cart total',
  26: 'automation',
  33: 'processor cores',
  34: 'device memory',
};

const envelope = ['version', 'sequence', 'start', 'duration', 'account', 'user id', 'session id', 'page number'];

function text(value: unknown): string {
  const all: readonly unknown[] = Array.isArray(value) ? value.slice(0, 10) : [value];
  return all.filter((one) => typeof one === 'string' || typeof one === 'number').join(', ');
}

/** Names and values in turns, the names as numbers of a list or as they stand. */
function inTurns(
  tokens: readonly unknown[],
  names: Readonly<Record<number, string>> | 'as they stand',
): readonly Pair[] {
  return tokens.slice(0, 100).flatMap((name, at): readonly Pair[] => {
    if (at % 2 === 1) return [];
    const known = names === 'as they stand' ? `tag.${text(name)}` : names[Number(name)];
    return known === undefined ? [] : [pair(known, text(tokens[at + 1]))];
  });
}

function saidBy(event: unknown): readonly Pair[] {
  if (!Array.isArray(event)) return [];
  const [, kind, ...tokens] = event as readonly unknown[];
  if (kind === 1) return inTurns(tokens, dimensions);
  if (kind === 0) return inTurns(tokens, metrics);
  if (kind === 34) return inTurns(tokens, 'as they stand');
  if (kind === 24) return [pair('event', text(tokens.at(-1)))];
  const action = actions[Number(kind)];
  return action === undefined ? [] : [['event', action]];
}

function recording(body: string): readonly Pair[] {
  const { e, a, p } = (jsonIn(body) ?? {}) as { readonly e?: unknown; readonly a?: unknown; readonly p?: unknown };
  const head = Array.isArray(e) ? envelope.map((name, at) => pair(name, text((e as readonly unknown[])[at]))) : [];
  const all = [a, p].flatMap((list): readonly unknown[] => (Array.isArray(list) ? list.slice(0, 500) : []));
  const said = new Map(all.flatMap(saidBy).map((one) => [one.join('\0'), one]));
  return [...head.filter(([, value]) => value !== ''), ...said.values()];
}

function read(sent: Sent): readonly Pair[] {
  const library = pathPairs(sent.path, /^\/tag\/(uet\/)?(?<account>\w+)$/);
  if (library.length > 0) return [['event', 'Library Load'], ...library, ...queryPairs(sent)];
  if (sent.path === '/c.gif') return [['event', 'ID Sync'], ...queryPairs(sent)];
  return [['event', 'Session Recording'], ...queryPairs(sent), ...recording(sent.body)];
}

export default {
  id: 'microsoft-clarity',
  vendor: 'microsoft-clarity',
  marks: [
    { host: 'clarity.ms', path: /\/collect$/ },
    { host: 'www.clarity.ms', path: /^\/tag\/(uet\/)?\w+$/ },
    { host: 'c.clarity.ms', path: /^\/c\.gif$/ },
  ],
  fields: {
    event: 'event',
    account: 'account',
    'user id': 'browser',
    'session id': 'session',
    'page number': 'session',
    'tag.userId': 'person',
    'tag.userHint': 'person',
    'tag.*': 'trait',
    url: 'page',
    'page title': 'title',
    headline: 'title',
    author: 'page',
    'schema type': 'page',
    referrer: 'referrer',
    'product price': 'price',
    'product currency': 'price',
    'product *': 'product',
    'cart *': 'price',
    'user agent': 'device',
    'screen *': 'device',
    'device *': 'device',
    language: 'device',
    'page language': 'page',
    platform: 'device',
    'platform version': 'device',
    'processor cores': 'device',
    connection: 'device',
    timezone: 'device',
    automation: 'device',
    version: 'technical',
    sequence: 'technical',
    start: 'technical',
    duration: 'technical',
    ref: 'technical',
  },
  read,
  sources: [
    {
      url: 'https://github.com/microsoft/clarity/blob/0027d37d04048a6f58a0f11e9bb004b86c2d7dc2/packages/clarity-js/types/data.d.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
