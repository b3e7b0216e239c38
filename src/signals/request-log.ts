import type { Outcome, RequestFact, ResponseFact } from '../evidence/request-fact.ts';
import type { Visit } from './visit.ts';

/** One leg of a request: what was asked for at one address, as far as it is known. A redirect's legs share the id. */
export interface RequestNote {
  /** The browser's request id. */
  readonly id: string;
  readonly url: string;
  readonly type: string;
  /** Null where only the answer was seen. */
  readonly method: string | null;
  /** Milliseconds since the epoch; null where only the answer was seen. */
  readonly at: number | null;
  readonly outcome: Outcome;
  /** HTTP status, declared length in bytes and milliseconds to the first byte, of an answer that said so. */
  readonly status: number | null;
  readonly bytes: number | null;
  readonly took: number | null;
}

/** Most notes of one visit that wait to be written. */
const mostWaiting = 5000;

/** Most notes of one visit, written or not: far more than any page asks for in a day. The rest is counted only. */
const mostLogged = 20_000;

function put({ memory }: Visit, note: RequestNote): 'kept' | 'beyond' {
  const key = `${note.id} ${note.url}`;
  if (!memory.requests.has(key)) {
    if (memory.requests.size >= mostWaiting || memory.logged >= mostLogged) return 'beyond';
    memory.logged += 1;
  }
  memory.requests.set(key, note);
  return 'kept';
}

/** Takes down that something was asked for. */
export function logRequest(visit: Visit, { id, url, type, method, at }: RequestFact): void {
  const note = { id, url, type, method, at, outcome: 'pending', status: null, bytes: null, took: null } as const;
  if (put(visit, note) === 'beyond') visit.requestsBeyond += 1;
}

/** Takes down what became of it. `request`: what is remembered of it. */
export function logResponse(
  visit: Visit,
  { id, url, type, outcome, status, bytes, took }: ResponseFact,
  request: Partial<Pick<RequestFact, 'at' | 'method'>>,
): void {
  const waiting = visit.memory.requests.get(`${id} ${url}`);
  const [method, at] = [waiting?.method ?? request.method ?? null, waiting?.at ?? request.at ?? null];
  // A request that was answered has left, whatever failed later.
  const end = waiting?.outcome === 'answered' ? 'answered' : outcome;
  put(visit, { id, url, type, method, at, outcome: end, status, bytes, took });
}
