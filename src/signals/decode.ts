import { toldOf } from './about.ts';
import { addressed, type Addressed } from './addressed.ts';
import { pathOf } from './address.ts';
import { consentPairs } from './consent/telling.ts';
import type { Decoder, ShapeMark } from './decoder.ts';
import { hostOf } from '../companies/host.ts';
import { labelsOf, type Labels } from './labels.ts';
import { unpacked, type Unreadable } from './packed.ts';
import { mostPairs, plainPairs } from './pairs.ts';
import { namesSecret } from './secret.ts';
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
  const hash = url.indexOf('#');
  const whole = hash < 0 ? url : url.slice(0, hash);
  const start = whole.indexOf('?');
  const path = pathOf(start < 0 ? whole : whole.slice(0, start));
  return { url, host, path, query: start < 0 ? '' : whole.slice(start + 1), body };
}

function says(pairs: readonly Pair[], { fields = [], values = {} }: ShapeMark): boolean {
  const has = (field: string, what?: RegExp) =>
    pairs.some(([name, value]) => (name === field || name.endsWith(`.${field}`)) && (what?.test(value) ?? true));
  return fields.every((field) => has(field)) && Object.entries(values).every(([field, what]) => has(field, what));
}

interface Read extends Pick<Decoded, 'decoder' | 'by'> {
  readonly pairs: readonly Pair[];
  readonly shape: ShapeMark | undefined;
}

/** What decoders find in a request, before anybody says what it is about; none whose shape it turns out not to have. */
function readBy(found: readonly Addressed[], sent: Sent): readonly Read[] {
  return found.flatMap(({ decoder, by, shapes }): readonly Read[] => {
    const pairs = (decoder.read ?? plainPairs)(sent)
      .slice(0, mostPairs)
      .filter(([name]) => !namesSecret(name));
    const shape = shapes.find((mark) => says(pairs, mark));
    return pairs.length === 0 || (by === 'shape' && !shape) ? [] : [{ decoder, by, pairs, shape }];
  });
}

/** The decoders that a request is for, by its host, or by its shape and what it says. */
export function decodersOf(url: string, body: Body = ''): readonly Decoder[] {
  const host = hostOf(url);
  if (!host) return [];
  const text = unpacked(body);
  const sent = sentOf(url, host, 'text' in text ? text.text : '');
  return readBy(addressed(url, host), sent).map(({ decoder }) => decoder);
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
  const found = addressed(url, host);
  if (found.length === 0) return [];
  const text = unpacked(body);
  const sent = sentOf(url, host, 'text' in text ? text.text : '');
  const unreadable = 'unreadable' in text ? text.unreadable : null;
  return readBy(found, sent).map(({ decoder, by, pairs, shape }) => {
    const consent = toldOf(consentPairs(pairs), () => 'consent');
    const told = [...toldOf(pairs, labelsFor(decoder)), ...consent, hostTold(host)];
    return { decoder, by, told, unreadable, ...(shape?.run && { run: shape.run }) };
  });
}
