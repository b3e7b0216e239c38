import { digest } from '../evidence/digest.ts';
import type { Field, Form, Typed } from '../evidence/typed.ts';
import { partyOf } from '../companies/host.ts';
import { tokensOf } from './tokens.ts';

/** Milliseconds for which a typed text is looked for after the last key. */
const lifetime = 60_000;

/** Milliseconds from the last key to the telling of a text: who sent a form since then sent this text. */
const tellingTime = 1000;

/** Most times of sending remembered in one tab. */
const mostSent = 200;

/** Most digests of what was sent, kept to be compared with a text that is still being typed. */
const mostSeen = 20_000;

/** A typed text was in a request to somebody else. */
export interface Leak {
  readonly visitId: string;
  readonly url: string;
  readonly field: Field;
  readonly form: Form;
  /** When the request was made, and when the text was told to be complete. */
  readonly at: number;
  readonly typedAt: number;
}

/** What is watched in one tab. Nothing of it is a text: only digests under the document's own salt. */
interface Watch {
  readonly visitId: string;
  readonly site: string;
  readonly salt: string;
  readonly wanted: Map<string, { readonly field: Field; readonly form: Form; readonly typedAt: number }>;
  readonly seen: Map<string, { readonly url: string; readonly at: number }>;
  until: number;
  readonly sentAt: number[];
}

/** Compares what is typed with what leaves, by digests. Times are milliseconds since the epoch. */
export interface TypingWatch {
  /** Somebody types in a document: whatever it sends to others from now on is compared. */
  readonly typing: (
    tabId: number,
    visit: { readonly id: string; readonly site: string },
    salt: string,
    at: number,
  ) => void;
  /** The digests of a text. Gives the requests that had it already. */
  readonly typed: (tabId: number, typed: Typed, at: number) => readonly Leak[];
  /** The person sent a form. */
  readonly submitted: (tabId: number, at: number) => void;
  /** A request was made. Gives the texts that it has. */
  readonly sent: (
    tabId: number,
    request: { readonly url: string; readonly body: string; readonly at: number },
  ) => readonly Leak[];
  /** Whether the person sent a form between the text and the request: then the request is what they asked for. */
  readonly isAskedFor: (tabId: number, leak: Leak) => 'yes' | 'no';
  /** Forgets what nobody types any more; tells whether somebody still does. */
  readonly forget: (now: number) => 'watching' | 'idle';
}

/** Starts with nobody typing. */
export function watchTyped(): TypingWatch {
  const watches = new Map<number, Watch>();

  function watchIn(tabId: number, at: number): Watch | null {
    const watch = watches.get(tabId);
    return watch && at <= watch.until ? watch : null;
  }

  return {
    typing(tabId, { id, site }, salt, at) {
      const known = watches.get(tabId);
      if (known?.salt === salt) known.until = at + lifetime;
      else
        watches.set(tabId, {
          visitId: id,
          site,
          salt,
          wanted: new Map(),
          seen: new Map(),
          until: at + lifetime,
          sentAt: [],
        });
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
      if (watch && watch.sentAt.length < mostSent) watch.sentAt.push(at);
    },
    sent(tabId, { url, body, at }) {
      const watch = watchIn(tabId, at);
      const party = watch && partyOf(url);
      if (!party || party.domain === watch.site) return [];
      const leaks: Leak[] = [];
      for (const token of [...tokensOf(url), ...tokensOf(body)]) {
        const one = digest(watch.salt, token);
        const wanted = watch.wanted.get(one);
        if (wanted) leaks.push({ visitId: watch.visitId, url, ...wanted, at });
        else if (watch.seen.size < mostSeen) watch.seen.set(one, { url, at });
      }
      return leaks;
    },
    isAskedFor(tabId, { at, typedAt }) {
      return (watches.get(tabId)?.sentAt ?? []).some((sent) => sent <= at && sent >= typedAt - tellingTime)
        ? 'yes'
        : 'no';
    },
    forget(now) {
      for (const [tabId, { until }] of watches) if (until < now) watches.delete(tabId);
      return watches.size > 0 ? 'watching' : 'idle';
    },
  };
}
