import { digest } from '../evidence/digest.ts';
import type { Field, Form, Typed } from '../evidence/typed.ts';
import { partyOf } from '../companies/host.ts';
import { knowledgeOf } from './host.ts';
import { tokensOf } from './tokens.ts';

/** Milliseconds for which a typed text is looked for after the last key. */
const lifetime = 60_000;

/** Milliseconds from the last key to the telling of a text: who sent a form since then sent this text. */
const tellingTime = 1000;

/** Most times of sending remembered in one tab: the latest. */
const mostSent = 200;

/** Most digests of what was sent, kept to be compared with a text that is still being typed. */
const mostSeen = 20_000;

/** A typed text was in a request to somebody else. */
export interface Leak {
  readonly visitId: string;
  /** The browser's id of the request. */
  readonly requestId: string;
  readonly url: string;
  readonly field: Field;
  readonly form: Form;
  /** When the request was made, and when the text was told to be complete. */
  readonly at: number;
  readonly typedAt: number;
}

/** A request with its body. */
export interface SentRequest {
  readonly id: string;
  readonly tabId: number;
  readonly url: string;
  readonly body: string;
  readonly at: number;
}

/** Where somebody types: the visit, and the site of the very document, which may be an embedded form. */
export interface Typist {
  readonly visitId: string;
  readonly sites: readonly string[];
}

/** What is watched in one tab. Nothing of it is a text: only digests under the document's own salt. */
interface Watch extends Typist {
  readonly salt: string;
  readonly wanted: Map<string, Pick<Leak, 'field' | 'form' | 'typedAt'>>;
  readonly seen: Map<string, Pick<Leak, 'requestId' | 'url' | 'at'>>;
  until: number;
  sentAt: number[];
}

/** Compares what is typed with what leaves, by digests. Times are milliseconds since the epoch. */
export interface TypingWatch {
  /** Somebody types in a document: whatever it sends to others from now on is compared. */
  readonly typing: (tabId: number, typist: Typist, salt: string, at: number) => void;
  /** The digests of a text. Gives the requests that had it already. */
  readonly typed: (tabId: number, typed: Typed, at: number) => readonly Leak[];
  /** The person sent a form. */
  readonly submitted: (tabId: number, at: number) => void;
  /** Whether a request is worth comparing: of a tab where somebody types, to somebody else. */
  readonly wants: (tabId: number, url: string) => 'yes' | 'no';
  /** A request was made. Gives the texts that it has. */
  readonly sent: (request: SentRequest) => readonly Leak[];
  /** Whether the person sent a form between the text and the request: then the request is what they asked for. */
  readonly isAskedFor: (tabId: number, leak: Leak) => 'yes' | 'no';
  /** Forgets what nobody types any more; tells whether somebody still does. */
  readonly forget: (now: number) => 'watching' | 'idle';
}

function isOneOf(sites: readonly string[], url: string): boolean {
  const party = partyOf(url);
  if (!party || sites.includes(party.domain)) return true;
  const { company } = knowledgeOf(party.host).owner;
  return company !== null && sites.some((site) => knowledgeOf(site).owner.company === company);
}

/** Starts with nobody typing. */
export function watchTyped(): TypingWatch {
  const watches = new Map<number, Watch>();

  function watchIn(tabId: number, at: number): Watch | null {
    const watch = watches.get(tabId);
    return watch && at <= watch.until ? watch : null;
  }

  return {
    typing(tabId, typist, salt, at) {
      const known = watches.get(tabId);
      const until = at + lifetime;
      if (known?.salt === salt) known.until = until;
      // What was sent stays known: the next step of a form may be another document.
      else
        watches.set(tabId, { ...typist, salt, wanted: new Map(), seen: new Map(), until, sentAt: known?.sentAt ?? [] });
    },
    typed(tabId, { field, digests }, at) {
      const watch = watchIn(tabId, at);
      if (!watch) return [];
      watch.until = at + lifetime;
      const leaks: Leak[] = [];
      for (const [form, one] of digests) {
        watch.wanted.set(one, { field, form, typedAt: at });
        const seen = watch.seen.get(one);
        if (seen) leaks.push({ visitId: watch.visitId, field, form, typedAt: at, ...seen });
      }
      return leaks;
    },
    submitted(tabId, at) {
      const watch = watches.get(tabId);
      if (watch) watch.sentAt = [...watch.sentAt.slice(1 - mostSent), at];
    },
    wants(tabId, url) {
      const watch = watches.get(tabId);
      return watch && !isOneOf(watch.sites, url) ? 'yes' : 'no';
    },
    sent({ id: requestId, tabId, url, body, at }) {
      const watch = watchIn(tabId, at);
      if (!watch || isOneOf(watch.sites, url)) return [];
      const leaks: Leak[] = [];
      for (const token of [...tokensOf(url), ...tokensOf(body)]) {
        const one = digest(watch.salt, token);
        const wanted = watch.wanted.get(one);
        if (wanted) leaks.push({ visitId: watch.visitId, requestId, url, ...wanted, at });
        else if (watch.seen.size < mostSeen) watch.seen.set(one, { requestId, url, at });
      }
      return leaks;
    },
    isAskedFor(tabId, { at, typedAt }) {
      const sentAt = watches.get(tabId)?.sentAt ?? [];
      return sentAt.some((sent) => sent <= at && sent >= typedAt - tellingTime) ? 'yes' : 'no';
    },
    forget(now) {
      for (const [tabId, { until }] of watches) if (until < now) watches.delete(tabId);
      return watches.size > 0 ? 'watching' : 'idle';
    },
  };
}
