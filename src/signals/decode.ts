import { labelsOf, toldOf, type Labels } from './about.ts';
import { bare, pathOf } from './address.ts';
import { decoders } from './catalogue.ts';
import { consentPairs } from './consent/telling.ts';
import type { Decoder, ShapeMark } from './decoder.ts';
import { hostOf } from '../companies/host.ts';
import { knowledgeOf } from './host.ts';
import { unpacked, type Unreadable } from './packed.ts';
import { mostPairs, pairsIn, plainPairs } from './pairs.ts';
import type { Body, Sent } from './sent.ts';
import type { Pair, Told } from './told.ts';

/** What one request told one vendor; `shape`: recognised by the shape of its address on a host of somebody else. */
export interface Decoded {
  readonly decoder: Decoder;
  readonly by: 'host' | 'shape';
  /** Given where the shape is of a product that sites run themselves: its maker was told nothing. */
  readonly run?: 'by-site';
  readonly told: readonly Told[];
  /** Why its body could not be read, where there was one that could not. */
  readonly unreadable: Unreadable | null;
}

const labels = new Map<Decoder, Labels>();

function labelsFor(decoder: Decoder): Labels {
  const known = labels.get(decoder);
  if (known) return known;
  const made = labelsOf(decoder.fields);
  labels.set(decoder, made);
  return made;
}

function sentOf(url: string, host: string, body: string): Sent {
  const whole = url.split('#', 1)[0]!;
  const start = whole.indexOf('?');
  const path = pathOf(start < 0 ? whole : whole.slice(0, start));
  return { url, host, path, query: start < 0 ? '' : whole.slice(start + 1), body };
}

interface Found {
  readonly decoder: Decoder;
  readonly by: Decoded['by'];
  /** The shapes that its address has; what it says has to fit one of them. */
  readonly shapes: readonly ShapeMark[];
}

interface Shape {
  readonly decoder: Decoder;
  readonly mark: ShapeMark;
}

let shapes: { readonly any: RegExp; readonly all: readonly Shape[] } | undefined;

/** Made when first asked for, like the other indexes. One pattern of all is tried first: few addresses have any. */
function shapesOnAnyHost() {
  if (shapes) return shapes;
  const all = decoders.flatMap((decoder) => (decoder.anyHost ?? []).map((mark): Shape => ({ decoder, mark })));
  // The names of groups are each pattern's own; in one pattern they would clash.
  const sources = all.map(({ mark: { path } }) => `(?:${path.source.replaceAll(/\(\?<[a-z]\w*>/gi, '(')})`);
  const any = new RegExp(sources.join('|') || '(?!)', 'i');
  shapes = { any, all };
  return shapes;
}

function foundByShape(url: string, path: string): readonly Found[] {
  const { any, all } = shapesOnAnyHost();
  if (!any.test(path)) return [];
  const fitting = all.filter(({ mark }) => mark.path.test(path));
  if (fitting.length === 0) return [];
  const names = new Set(pairsIn(url.slice(url.indexOf('?') + 1)).map(([name]) => name));
  const asked = fitting.filter(({ mark: { query = [] } }) => query.every((name) => names.has(name)));
  return Array.from(new Set(asked.map(({ decoder }) => decoder)), (decoder) => ({
    decoder,
    by: 'shape',
    shapes: asked.filter((shape) => shape.decoder === decoder).map(({ mark }) => mark),
  }));
}

function foundFor(url: string, host: string): readonly Found[] {
  const path = pathOf(bare(url));
  const { decoders: there, vendors, byPath } = knowledgeOf(host);
  const found = there
    .filter((one) => !one.path || one.path.test(path))
    .map(({ decoder }): Found => ({ decoder, by: 'host', shapes: [] }));
  // A host of somebody whom we know has its own endpoints, whatever they look like.
  const all = found.length > 0 || vendors.length + byPath.length > 0 ? found : foundByShape(url, path);
  // Two marks of one decoder may fit the same address.
  return all.filter(({ decoder }, at) => all.findIndex((other) => other.decoder === decoder) === at);
}

/** Whether a decoder reads requests to an address, as far as the address tells: no body of another is worth a copy. */
export function isRead(url: string): boolean {
  const host = hostOf(url);
  return host !== null && foundFor(url, host).length > 0;
}

function says(pairs: readonly Pair[], { fields = [], values = {} }: ShapeMark): boolean {
  const has = (field: string, what?: RegExp) =>
    pairs.some(([name, value]) => (name === field || name.endsWith(`.${field}`)) && (what?.test(value) ?? true));
  return fields.every((field) => has(field)) && Object.entries(values).every(([field, what]) => has(field, what));
}

const secretText = /passw(d|or[dt])|passcode|passphrase|pwd|card(num|no$)|^ccnum/;
const secretWords = ['cvv', 'cvv2', 'cvc', 'cvc2', 'iban', 'ssn'];

/** Whether a name's last step is that of a password, of a card or of an account: nobody is shown what stands there. */
function isSecret([name]: Pair): boolean {
  const step = name
    .replace(/(\[\d*\]|\])+$/, '')
    .split(/[.[]/)
    .at(-1)!;
  const words = step
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
  const isWord = words.at(-1) === 'pin' || words.some((word) => secretWords.includes(word));
  return isWord || secretText.test(words.join(''));
}

/** Where it went: of a product that sites run themselves, only this says to whom. */
function hostTold(value: string): Told {
  return { field: 'host', about: 'technical', value_class: 'host', way: 'sent', value };
}

/**
 * What a request told whom. Pure, and harmless with any input: what cannot be read is left out, and
 * the reason given.
 */
export function decode(url: string, body: Body = ''): readonly Decoded[] {
  const host = hostOf(url);
  if (!host) return [];
  const found = foundFor(url, host);
  if (found.length === 0) return [];
  const text = unpacked(body);
  const sent = sentOf(url, host, 'text' in text ? text.text : '');
  return found.flatMap(({ decoder, by, shapes: marks }): readonly Decoded[] => {
    const pairs = (decoder.read ?? plainPairs)(sent)
      .slice(0, mostPairs)
      .filter((one) => !isSecret(one));
    const shape = marks.find((mark) => says(pairs, mark));
    if (pairs.length === 0 || (by === 'shape' && !shape)) return [];
    const consent = toldOf(consentPairs(pairs), () => 'consent');
    const told = [...toldOf(pairs, labelsFor(decoder)), ...consent, hostTold(host)];
    const unreadable = 'unreadable' in text ? text.unreadable : null;
    return [{ decoder, by, told, unreadable, ...(shape?.run && { run: shape.run }) }];
  });
}
