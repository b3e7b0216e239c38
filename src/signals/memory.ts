import type { AdsSummary } from './ads/summary.ts';
import type { IdCookie } from './consent/id-cookies.ts';
import type { ChatMemory } from './chat/remembered.ts';
import { noConsentMemory, type ConsentMemory } from './consent/remembered.ts';
import type { Decoded } from './decode.ts';
import type { Call } from '../evidence/call.ts';
import type { Outcome, RequestFact, ResponseFact } from '../evidence/request-fact.ts';
import { idsIn } from './id-values.ts';
import type { PriceSeen } from './prices/noting.ts';
import type { PageNotice } from './notices/notices.ts';
import type { RequestNote } from './request-log.ts';
import type { Visit } from './visit.ts';

/** Most values, open requests and later addresses remembered of one visit. */
const mostValues = 1000;
const mostOpen = 2000;
const mostOutcomes = 500;
const mostMoves = 20;

/** Whose ID a value is. */
export interface Holder {
  readonly domain: string;
  readonly company: string | null;
  /** The cookie of the site or of the holder that it was looked up in; not given where it was seen otherwise. */
  readonly cookie?: IdCookie;
}

/** What a visit knows for as long as the worker does; nothing of it is written. */
export interface Memory {
  /** Addresses that only a page's own list told of so far; the listener may yet tell of the same request. */
  readonly unheard: Set<string>;
  /** Scripts that the browser itself told of a request for. */
  readonly scripts: Set<string>;
  /** Addresses whose answers declared no length: the page's own list may tell it. */
  readonly unsized: Set<string>;
  readonly hostsBeyond: Set<string>;
  /** Values of ID cookies, and whose they are: to recognise one that is handed on. */
  readonly ids: Map<string, Holder>;
  /** Hosts whose cookies were looked up. */
  readonly lookedUp: Set<string>;
  /** Addresses that the document took later, without being loaded anew (history API). */
  readonly moves: Set<string>;
  /** Calls of each document, by call and script: some practices show only in what comes later. */
  readonly calls: Map<string, Map<string, Call>>;
  /** Practices that those calls showed. */
  readonly shown: Set<string>;
  /** What became of the latest requests, by id. */
  readonly outcomes: Map<string, Outcome>;
  /** Type and asker of requests that are not answered yet, by id. */
  readonly open: Map<string, RequestFact>;
  /** What requests that are not answered yet would tell, by id: what did not leave told nobody anything. */
  readonly telling: Map<string, readonly Decoded[]>;
  /** Requests that are not written yet, by id and address. */
  readonly requests: Map<string, RequestNote>;
  /** How many notes of requests were taken down, written or not. */
  logged: number;
  readonly consent: ConsentMemory;
  /** What the page says of its ads. */
  ads: AdsSummary | null;
  /** What it says of how its prices, pictures and recommendations were made; null until it was looked for. */
  labels: readonly PageNotice[] | null;
  /** What was seen of the chats, by vendor. */
  readonly chats: Map<string, ChatMemory>;
  /** What the page says of the price of its product, the latest last. */
  readonly prices: PriceSeen[];
}

/** What is remembered of a visit whose record was just read, or that just began. */
export function emptyMemory(): Memory {
  return {
    unheard: new Set(),
    scripts: new Set(),
    unsized: new Set(),
    hostsBeyond: new Set(),
    ids: new Map(),
    lookedUp: new Set(),
    moves: new Set(),
    calls: new Map(),
    shown: new Set(),
    outcomes: new Map(),
    open: new Map(),
    telling: new Map(),
    requests: new Map(),
    logged: 0,
    consent: noConsentMemory(),
    ads: null,
    labels: null,
    chats: new Map(),
    prices: [],
  };
}

/** Remembers a request until it is answered. */
export function noteOpen({ memory: { open } }: Visit, { id, url, type, method, at, from }: RequestFact): void {
  // Without its body: that is read by now.
  const fact: RequestFact = { id, url, type, method, at, ...(from !== undefined && { from }) };
  const before = open.get(fact.id);
  const first = before?.first ?? before?.url;
  if (before || open.size < mostOpen) open.set(fact.id, first === undefined ? fact : { ...fact, first });
}

/** The request of an answer, as far as it is remembered. */
export function requestOf(
  { memory: { open } }: Visit,
  { id, url, type, to }: ResponseFact,
): Pick<RequestFact, 'url' | 'type' | 'first'> & Partial<Pick<RequestFact, 'at' | 'method'>> {
  const fact = open.get(id);
  // A redirect is followed by the request that it leads to, under the same id.
  if (to === null) open.delete(id);
  return fact ?? { url, type };
}

/** The document took another address without being loaded anew. */
export function noteMove({ memory: { moves } }: Visit, url: string): void {
  if (moves.size < mostMoves) moves.add(url);
}

/** Remembers whose ID a value is. The first who was seen with it is its holder. */
export function noteValues({ url, memory }: Visit, values: readonly string[], holder: Holder): void {
  const { ids, moves, consent } = memory;
  const pages = [url, ...moves];
  for (const id of values.flatMap(idsIn)) {
    // What stands in the page's own address is about the page, whoever remembers it.
    if (ids.size >= mostValues || ids.has(id) || pages.some((page) => page.includes(id))) continue;
    ids.set(id, holder);
    // It may stand in a request that was judged before.
    if (consent.requests.length > 0) consent.unjudged = 'some';
  }
}

/** Remembers what became of a request; the oldest are forgotten. */
export function noteOutcome({ memory: { outcomes } }: Visit, { id, outcome }: ResponseFact): void {
  outcomes.set(id, outcome);
  const [oldest] = outcomes.keys();
  if (oldest !== undefined && outcomes.size > mostOutcomes) outcomes.delete(oldest);
}
