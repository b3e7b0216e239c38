import type { Outcome } from '../evidence/request-fact.ts';
import type { RequestNote } from '../signals/request-log.ts';
import type { RequestSeen, RequestsRow } from './schema.ts';

/** A life of the browser. */
export interface BrowserSession {
  readonly id: string;
  /** Never written to the disk. */
  readonly salt: string;
}

/** Where an outcome comes later in the list, more is known. */
const outcomes: readonly Outcome[] = ['pending', 'tried', 'answered'];

/**
 * A number for an address that only this life of the browser can make again (FNV-1a with a salt, 32 bits,
 * https://datatracker.ietf.org/doc/html/draft-eastlake-fnv).
 */
function legOf(url: string, salt: string): number {
  let hash = 0x811c9dc5;
  for (const text of [salt, url]) {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** Places of words in a list that holds each once. */
function places(words: readonly string[]): { readonly list: readonly string[]; readonly at: readonly number[] } {
  const known = new Map<string, number>();
  const at = words.map((word) => {
    const place = known.get(word) ?? known.size;
    known.set(word, place);
    return place;
  });
  return { list: [...known.keys()], at };
}

/** What may be kept of a request. */
export function keptRequest(note: RequestNote, session: BrowserSession, addresses: 'origin' | 'full'): RequestSeen {
  const { url, ...rest } = note;
  const at = note.at === null ? null : Math.round(note.at);
  const seen = { ...rest, at, session: session.id, leg: legOf(url, session.salt), host: hostOf(url) };
  return { ...seen, url: addresses === 'full' ? url : null };
}

/** Requests of one session as one record. */
export function packed(requests: readonly RequestSeen[], key: RequestsRow['key']): RequestsRow {
  const startedAt = Math.floor(key[0]);
  const host = places(requests.map((one) => one.host));
  const type = places(requests.map((one) => `${one.type} ${one.method ?? ''}`));
  return {
    key,
    session: requests[0]?.session ?? '',
    hosts: host.list,
    types: type.list,
    urls: requests.some(({ url }) => url !== null) ? requests.map(({ url }) => url ?? '') : null,
    ids: requests.map(({ id }) => id),
    legs: requests.map(({ leg }) => leg),
    host: host.at,
    type: type.at,
    at: requests.map(({ at }) => (at === null ? null : at - startedAt)),
    outcome: requests.map(({ outcome }) => outcomes.indexOf(outcome)),
    status: requests.map(({ status }) => status),
    bytes: requests.map(({ bytes }) => bytes),
    took: requests.map(({ took }) => took),
  };
}

/** What a later record says goes before what an earlier one said, as far as it says anything. */
function together(known: RequestSeen, more: RequestSeen): RequestSeen {
  const further = outcomes.indexOf(more.outcome) > outcomes.indexOf(known.outcome);
  return {
    ...known,
    method: known.method ?? more.method,
    at: known.at ?? more.at,
    outcome: further ? more.outcome : known.outcome,
    status: more.status ?? known.status,
    bytes: more.bytes ?? known.bytes,
    took: more.took ?? known.took,
  };
}

function unpackedOne(row: RequestsRow, place: number): RequestSeen {
  const startedAt = Math.floor(row.key[0]);
  const [type = '', method = ''] = row.types[row.type[place]!]!.split(' ', 2);
  const at = row.at[place]!;
  return {
    session: row.session,
    id: row.ids[place]!,
    leg: row.legs[place]!,
    host: row.hosts[row.host[place]!]!,
    url: row.urls?.[place] || null,
    type,
    method: method || null,
    at: at === null ? null : startedAt + at,
    outcome: outcomes[row.outcome[place]!]!,
    status: row.status[place]!,
    bytes: row.bytes[place]!,
    took: row.took[place]!,
  };
}

/** The requests of one visit, from its records in their order; each leg of each request once, in the order they were first seen. */
export function unpacked(rows: readonly RequestsRow[]): readonly RequestSeen[] {
  const all = new Map<string, RequestSeen>();
  for (const row of rows) {
    for (const place of row.ids.keys()) {
      const one = unpackedOne(row, place);
      const key = `${one.session} ${one.id} ${one.leg}`;
      const known = all.get(key);
      all.set(key, known ? together(known, one) : one);
    }
  }
  return [...all.values()];
}
