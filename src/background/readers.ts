import { toConsentReading, type ConsentReading } from '../evidence/consent-reading.ts';
import type { PageFacts } from '../evidence/page-facts.ts';
import { priceLimits, toPriceReading } from '../evidence/prices.ts';
import { readAdElements } from '../page/readings/ad-elements.ts';
import { readAds } from '../page/readings/ads.ts';
import { readBids } from '../page/readings/bids.ts';
import { readConsent } from '../page/readings/consent.ts';
import { readGlobals } from '../page/readings/globals.ts';
import { readLayers } from '../page/readings/layers.ts';
import { readPrebid } from '../page/readings/prebid.ts';
import { readPrices } from '../page/readings/prices.ts';
import { readSegments } from '../page/readings/segments.ts';
import { readStored, type Kept } from '../page/readings/stored.ts';
import { adMarks } from '../signals/ads/ad-marks.ts';
import { segmentStores } from '../signals/ads/segment-stores.ts';
import { toAdsSeen, type AdsClaims } from '../signals/ads/seen.ts';
import { noteConsent } from '../signals/consent/noting.ts';
import { consentStateOf } from '../signals/consent/state.ts';
import { findingsOfReadings, type Reading } from '../signals/held.ts';
import { findingsOfLayers } from '../signals/layers.ts';
import { noteAds } from '../signals/ads/noting.ts';
import { priceMarks } from '../signals/prices/marks.ts';
import { notePrice } from '../signals/prices/noting.ts';
import { priceOfPage } from '../signals/prices/of-page.ts';
import type { PriceSaid } from '../signals/prices/said.ts';
import { globalReadables, readablesOf } from '../signals/readings.ts';
import { readingRoots } from '../signals/reading-roots.ts';
import { noteFindings, type Visit } from '../signals/visit.ts';
import { runIn, runInFrames, type Place } from './inject.ts';
import { todayAt } from './today.ts';

/** What a document has that can be read: names in its code, and names that something is kept under. */
export interface Readables {
  readonly roots: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, Pick<Kept, 'place' | 'name'>>;
  /** Consent interfaces that stayed silent, how long their code was then, and how often. */
  readonly silences: Map<string, { readonly length: number; readonly times: number }>;
}

/** One kind of thing to read. */
export interface Reader {
  /** Whether a name is one of those that make it worth reading. */
  readonly wants: (place: 'global' | 'cookie' | 'storage' | 'element', name: string) => boolean;
  /** What the document says, as it came out of it; null where nothing did. */
  readonly read: (place: Place, readables: Readables) => Promise<unknown>;
  /** What that says of the visit. `at`: milliseconds since the epoch, when the reading began. */
  readonly note: (visit: Visit, answer: unknown, at: number) => void;
  /** Whether the same answer as before says something new by now; where it is left out, it never does. */
  readonly isDue?: (visit: Visit) => boolean;
  /** Given where what it says lives in the worker's memory alone, and is gone with it. */
  readonly keeps?: 'in-memory';
}

const recipeRoots = new Set<string>();

function isRecipeRoot(name: string): boolean {
  if (recipeRoots.size === 0) for (const { recipe } of globalReadables()) recipeRoots.add(recipe.path[0]);
  return recipeRoots.has(name);
}

/** Longest JSON text of one reading that is taken. */
const longestJson = 16_384;

const globals: Reader = {
  wants: (place, name) => place === 'global' && isRecipeRoot(name),
  async read(place, { roots }) {
    const wanted = globalReadables().filter(({ recipe }) => roots.has(recipe.path[0]));
    const answer = await runIn(place, 'MAIN', readGlobals, [wanted.map(({ recipe }) => recipe.path)]);
    if (!Array.isArray(answer)) return null;
    return wanted.flatMap(({ shown }, at): Reading[] => {
      const end = (answer as unknown[])[at] ?? null;
      const json = JSON.stringify(end);
      return end !== null && json.length <= longestJson ? [{ place: 'global', shown, json }] : [];
    });
  },
  note: (visit, answer) => noteFindings(visit, findingsOfReadings(answer as readonly Reading[])),
};

const stored: Reader = {
  wants: (place, name) => (place === 'cookie' || place === 'storage') && readablesOf(place, name).length > 0,
  read: (place, { names }) => runIn(place, 'ISOLATED', readStored, [[...names.values()]]),
  note: (visit, answer) => noteFindings(visit, findingsOfReadings(answer as readonly Reading[])),
};

/** The page's own: what embedded documents keep for themselves is not the page's word. */
const layers: Reader = {
  wants: (place, name) => place === 'global' && readingRoots.layers.includes(name),
  read: (place) => (place.frameId === 0 ? runIn(place, 'MAIN', readLayers) : Promise.resolve(null)),
  note: (visit, answer) => noteFindings(visit, findingsOfLayers(answer)),
};

/** How often an interface that stays silent is asked: each question waits in its queue. */
const mostSilences = 2;

function rememberSilences(silences: Readables['silences'], answer: unknown): void {
  const said = (answer as { readonly stubs?: unknown } | null)?.stubs;
  for (const stub of Array.isArray(said) ? (said as unknown[]).slice(0, 3) : []) {
    const [name, length] = Array.isArray(stub) ? (stub as unknown[]) : [];
    if ((name !== 'tcf' && name !== 'gpp' && name !== 'usp') || typeof length !== 'number') continue;
    const before = silences.get(name);
    silences.set(name, { length, times: before?.length === length ? before.times + 1 : 1 });
  }
}

/** What the page says of consent: of the outermost document only, since what ads in frames say is not the page's word. */
export const consent: Reader = {
  keeps: 'in-memory',
  wants: (place, name) => place === 'global' && readingRoots.consent.includes(name),
  async read(place, { silences }) {
    if (place.frameId !== 0) return null;
    const silent = [...silences].filter(([, { times }]) => times >= mostSilences);
    const answer = await runIn(place, 'MAIN', readConsent, [silent.map(([name, { length }]) => [name, length])]);
    rememberSilences(silences, answer);
    return toConsentReading(answer);
  },
  // A visit that came anew out of the ledger has forgotten what was said.
  isDue: ({ memory: { consent: known } }) => known.unjudged === 'some' || known.moments.length === 0,
  note(visit, answer, at) {
    noteConsent(visit, consentStateOf(answer as ConsentReading), at);
  },
};

/** Names with one `*` for any text, as the stores are named. */
const stores = segmentStores.map(({ key }) => key.split('*'));

function isStore(name: string): boolean {
  return stores.some(([start = '', end]) =>
    end === undefined ? name === start : name.startsWith(start) && name.endsWith(end),
  );
}

const ads: Reader = {
  keeps: 'in-memory',
  wants: (place, name) =>
    (place === 'global' && readingRoots.ads.includes(name)) || (place === 'storage' && isStore(name)),
  async read(place) {
    const isPage = place.frameId === 0;
    const [tags, prebid, bids, elements, segments] = await Promise.all([
      runIn(place, 'MAIN', readAds),
      runIn(place, 'MAIN', readPrebid),
      runIn(place, 'MAIN', readBids),
      // Who is behind an ad, and why it is there, stands in the ad's own frame.
      isPage ? runInFrames(place, readAdElements, [adMarks]) : [],
      runIn(place, 'ISOLATED', readSegments, [segmentStores]),
    ]);
    return { of: isPage ? 'page' : 'frame', tags, prebid, bids, stores: segments, elements };
  },
  note(visit, answer) {
    const { of, ...claims } = answer as AdsClaims & { readonly of: 'page' | 'frame' };
    noteAds(visit, toAdsSeen(claims), of);
  },
};

/** What the page itself says of the price of its product: prices in embedded documents are of ads. */
export const prices: Reader = {
  keeps: 'in-memory',
  wants: (place, name) => place === 'element' && priceMarks.includes(name),
  async read(place) {
    if (place.frameId !== 0) return null;
    const reading = toPriceReading(await runIn(place, 'ISOLATED', readPrices, [priceLimits]));
    return reading && priceOfPage(reading, todayAt(Date.now()));
  },
  isDue: ({ memory }) => memory.prices.length === 0,
  note: (visit, answer, at) => notePrice(visit, answer as PriceSaid, at),
};

/** Everything that is read on demand (decision 5). */
export const readers: readonly Reader[] = [globals, stored, layers, consent, ads, prices];

/** The names that a document shows, each with the readers that it makes worth running; those of none are left out. */
export function readableIn({ globals: code, cookies, storage, elements }: PageFacts) {
  const shown = [
    ...code.map((name) => ({ place: 'global', name }) as const),
    ...cookies.map((name) => ({ place: 'cookie', name }) as const),
    ...storage.map((name) => ({ place: 'storage', name }) as const),
    ...elements.map((name) => ({ place: 'element', name }) as const),
  ];
  return shown
    .map((one) => ({ ...one, to: readers.filter((reader) => reader.wants(one.place, one.name)) }))
    .filter(({ to }) => to.length > 0);
}
