import { browser } from '../browser/browser.ts';
import type { PageFacts } from '../evidence/page-facts.ts';
import type { Journal } from '../ledger/journal.ts';
import type { Kept } from '../page/readings/stored.ts';
import { remember } from '../network/remember.ts';
import { keptAnswer } from '../signals/consent/kept-answers.ts';
import type { Place } from './inject.ts';
import { consent, readers, type Readables, type Reader } from './readers.ts';

/** Milliseconds after something worth reading was seen at which it is read: scripts fill in later what they made at once. */
const times = [0, 2500, 8000];

/**
 * Milliseconds after a sign that somebody may have answered at which the consent tool is read again:
 * when it knows, and once more, because what was done in between needs a reading on either side.
 */
const afterSign = { first: 3000, second: 13_000 };

/** Milliseconds for which a reading is fresh enough for a view. */
const fresh = 2000;

/** Most documents remembered that have something to read. */
const mostDocuments = 300;

/** A document with something to read. */
interface Document extends Place, Readables {
  readonly visitId: string;
  readonly roots: Set<string>;
  readonly names: Map<string, Pick<Kept, 'place' | 'name'>>;
  /** What is to be read, and what was the last time. */
  readonly wanted: Map<Reader, string>;
  readAt: number;
  /** Whether a sign is waiting for its first reading: what comes until then is the same sign. */
  sign: 'none' | 'waiting';
}

/** Reads what pages hold ready, where there is something to read. */
export interface Readings {
  /** A document showed names. */
  readonly seen: (place: Place, visitId: string, facts: PageFacts) => void;
  /** Somebody may have answered the consent tool of a visit. */
  readonly answered: (visitId: string) => void;
  /** Somebody looks at a tab: reads what stands in it again, unless it was read just now. */
  readonly refresh: (tabId: number) => Promise<void>;
}

/** Starts with nothing to read. */
export function watchReadings(journal: Journal, now: () => number): Readings {
  const documents = new Map<string, Document>();

  async function readOne(document: Document, reader: Reader): Promise<void> {
    const at = now();
    const answer = await reader.read(document, document);
    if (answer === null) return;
    const text = JSON.stringify(answer);
    if (text === document.wanted.get(reader)) {
      const visit = reader.isDue ? await journal.read(document.visitId) : null;
      if (!visit || !reader.isDue?.(visit)) return;
    }
    document.wanted.set(reader, text);
    journal.change(document.visitId, (visit) => reader.note(visit, answer, at));
  }

  async function read(document: Document): Promise<void> {
    document.readAt = now();
    await Promise.all([...document.wanted.keys()].map((reader) => readOne(document, reader)));
  }

  function known(place: Place, visitId: string): Document {
    const there = documents.get(place.documentId);
    if (there) return there;
    const made: Document = {
      ...place,
      visitId,
      roots: new Set(),
      names: new Map(),
      wanted: new Map(),
      readAt: -Infinity,
      sign: 'none',
    };
    remember(documents, place.documentId, made, mostDocuments);
    return made;
  }

  function answered(visitId: string): void {
    // A visit is called after its outermost document.
    const document = documents.get(visitId);
    if (!document?.wanted.has(consent) || document.sign === 'waiting') return;
    document.sign = 'waiting';
    setTimeout(() => {
      document.sign = 'none';
      void readOne(document, consent);
    }, afterSign.first);
    setTimeout(() => void readOne(document, consent), afterSign.second);
  }

  return {
    seen(place, visitId, facts) {
      const { globals, cookies, storage } = facts;
      if (keptAnswer(facts) === 'kept') answered(visitId);
      const shown = [
        ...globals.map((name) => ({ place: 'global', name }) as const),
        ...cookies.map((name) => ({ place: 'cookie', name }) as const),
        ...storage.map((name) => ({ place: 'storage', name }) as const),
      ];
      const news = shown.flatMap((one) =>
        readers.filter((reader) => reader.wants(one.place, one.name)).map((reader) => [one, reader] as const),
      );
      if (news.length === 0) return;
      const document = known(place, visitId);
      for (const [{ place: where, name }, reader] of news) {
        if (where === 'global') document.roots.add(name);
        else document.names.set(`${where} ${name}`, { place: where, name });
        if (!document.wanted.has(reader)) document.wanted.set(reader, '');
      }
      for (const delay of times) setTimeout(() => void read(document), delay);
    },
    answered,
    async refresh(tabId) {
      const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null);
      if (!frame) return;
      const { documentId } = frame;
      if (!documents.has(documentId)) {
        // Its names were told to a worker that was stopped since, and what that one had in memory is gone.
        const document = known({ tabId, frameId: 0, documentId }, documentId);
        for (const reader of readers) if (reader.keeps === 'in-memory') document.wanted.set(reader, '');
      }
      const standing = [...documents.values()].filter(({ visitId }) => visitId === documentId);
      for (const document of standing) if (now() - document.readAt > fresh) void read(document);
    },
  };
}
