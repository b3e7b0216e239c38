import { browser } from '../browser/browser.ts';
import { digest } from '../evidence/digest.ts';
import type { PageFacts } from '../evidence/page-facts.ts';
import type { Journal } from '../ledger/journal.ts';
import type { Kept } from '../page/readings/stored.ts';
import { remember } from '../network/remember.ts';
import { keptAnswer } from '../signals/consent/kept-answers.ts';
import { calm } from './calm.ts';
import type { Place } from './inject.ts';
import { consent, prices, readableIn, readers, type Readables, type Reader } from './readers.ts';

/** Milliseconds after something worth reading was seen at which it is read: scripts fill in later what they made at once. */
const times = [0, 2500, 8000];

/** Milliseconds after the last of those at which is read what came while they ran. */
const afterwards = 2500;

/**
 * Milliseconds after a sign that somebody may have answered at which the consent tool is read again:
 * when it knows, and once more, because what was done in between needs a reading on either side.
 */
const afterSign = { first: 3000, second: 13_000 };

/** Milliseconds for which a reading is fresh enough for a view. */
const fresh = 2000;

/** Most documents remembered that have something to read. */
const mostDocuments = 300;

/** Most names of one document that are remembered: of its code, and of what it keeps. */
const mostRoots = 100;
const mostNames = 60;

/** A document with something to read. */
interface Document extends Place, Readables {
  readonly visitId: string;
  readonly roots: Set<string>;
  readonly names: Map<string, Pick<Kept, 'place' | 'name'>>;
  /** What is to be read, and what was the last time: a digest, since a page may say much. */
  readonly wanted: Map<Reader, string>;
  /** What the next round reads. */
  readonly due: Set<Reader>;
  /** Whether rounds of reading are to come, and whether something came meanwhile. */
  rounds: 'none' | 'coming' | 'coming-and-more';
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
  /** The document of a visit took another address: it may be about another product by now. */
  readonly moved: (visitId: string) => void;
  /** Somebody looks at a tab: reads what stands in it again, unless it was read just now. */
  readonly refresh: (tabId: number) => Promise<void>;
  /** A tab shows a visit, or is gone: what stood in it otherwise is forgotten. */
  readonly shows: (tabId: number, visitId: string | null) => void;
}

/** Starts with nothing to read. */
export function watchReadings(journal: Journal, now: () => number): Readings {
  const documents = new Map<string, Document>();

  async function readOne(document: Document, reader: Reader): Promise<void> {
    const at = now();
    const answer = await reader.read(document, document);
    if (answer === null) return;
    const text = digest(document.documentId, JSON.stringify(answer));
    if (text === document.wanted.get(reader)) {
      const visit = reader.isDue ? await journal.read(document.visitId) : null;
      if (!visit || !reader.isDue?.(visit)) return;
    }
    document.wanted.set(reader, text);
    journal.change(document.visitId, (visit) => reader.note(visit, answer, at));
  }

  function isKnown(document: Document): boolean {
    return documents.get(document.documentId) === document;
  }

  function read(document: Document, which: Iterable<Reader>): void {
    if (!isKnown(document)) return;
    document.readAt = now();
    for (const reader of which) void readOne(document, reader);
  }

  function readAfter(document: Document, reader: Reader, delay: number): void {
    setTimeout(() => isKnown(document) && void readOne(document, reader), delay);
  }

  const readMoved = calm<Document>((document) => isKnown(document) && void readOne(document, prices), afterwards);

  /** One schedule for a document: what comes while it runs gets one more round after it. */
  function schedule(document: Document, delays: readonly number[]): void {
    document.rounds = 'coming';
    delays.forEach((delay, nth) =>
      setTimeout(() => {
        read(document, document.due);
        if (nth < delays.length - 1) return;
        const more = document.rounds === 'coming-and-more';
        document.rounds = 'none';
        if (more && isKnown(document)) schedule(document, [afterwards]);
        else document.due.clear();
      }, delay),
    );
  }

  /** Takes a name; says whether it is a new one that there was room for. */
  function take(document: Document, where: Kept['place'] | 'global' | 'element', name: string): boolean {
    const { roots, names } = document;
    if (where === 'global' || where === 'element') {
      if (roots.has(name) || roots.size >= mostRoots) return false;
      roots.add(name);
      return true;
    }
    const key = `${where} ${name}`;
    if (names.has(key) || names.size >= mostNames) return false;
    names.set(key, { place: where, name });
    return true;
  }

  function known(place: Place, visitId: string): Document {
    const there = documents.get(place.documentId);
    if (there) return there;
    const made: Document = {
      ...place,
      visitId,
      roots: new Set(),
      names: new Map(),
      silences: new Map(),
      wanted: new Map(),
      due: new Set(),
      rounds: 'none',
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
    }, afterSign.first);
    readAfter(document, consent, afterSign.first);
    readAfter(document, consent, afterSign.second);
  }

  return {
    seen(place, visitId, facts) {
      if (keptAnswer(facts) === 'kept') answered(visitId);
      const telling = readableIn(facts);
      if (telling.length === 0) return;
      const document = known(place, visitId);
      const news = telling.flatMap(({ place: where, name, to }) =>
        take(document, where, name) ? to : to.filter((reader) => !document.wanted.has(reader)),
      );
      if (news.length === 0) return;
      for (const reader of news) {
        document.due.add(reader);
        if (!document.wanted.has(reader)) document.wanted.set(reader, '');
      }
      if (document.rounds === 'none') schedule(document, times);
      else document.rounds = 'coming-and-more';
    },
    answered,
    moved(visitId) {
      const document = documents.get(visitId);
      if (document?.wanted.has(prices)) readMoved(document);
    },
    shows(tabId, visitId) {
      for (const [id, document] of documents) {
        if (document.tabId === tabId && document.visitId !== visitId) documents.delete(id);
      }
    },
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
      for (const document of standing) if (now() - document.readAt > fresh) read(document, document.wanted.keys());
    },
  };
}
