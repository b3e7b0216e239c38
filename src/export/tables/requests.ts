import { methods, otherMethod } from '../../evidence/method.ts';
import type { Table } from '../column.ts';
import { leftOut } from '../origin.ts';
import { siteOfVisit, visitId } from './of-visit.ts';

/** A row of requests. */
export interface RequestExport {
  readonly visit_id: string;
  readonly site: string;
  readonly session: string;
  readonly request_id: string;
  readonly leg: number;
  readonly host: string;
  readonly type: string;
  readonly method: string | null;
  readonly url: string | null;
  /** ISO 8601, UTC. */
  readonly started_at: string | null;
  readonly outcome: string;
  readonly status: number | null;
  readonly bytes: number | null;
  readonly milliseconds: number | null;
}

const browser = 'The browser reports each request.';

function knownMethod(method: string | null): string | null {
  return method === null || method === otherMethod || methods.includes(method) ? method : leftOut;
}

/** An address without a user's name, and without what stands behind its path. */
function withoutQuery(url: string | null): string | null {
  if (url === null) return null;
  const [whole, scheme = '', host = '', path = ''] =
    /^((?:https?|wss?):\/\/)(?:[^/?#\\]*@)?([^/?#\\@;\s]+)([^?#;]*)/i.exec(url) ?? [];
  return whole === undefined ? leftOut : `${scheme}${host}${path}`;
}

export const requests = {
  row: 'A leg of a request: what was asked for at one address. A redirect has one for each address.',
  columns: {
    visit_id: visitId,
    site: siteOfVisit,
    session: {
      shape: 'string',
      is: 'Life of the browser, from its start to its end: request ids are anew in each.',
      seen: 'Made up at random when the browser starts.',
      empty: 'never',
      silent: 'Whose browser it is: no two lives share one.',
      until: 'no-values',
    },
    request_id: {
      shape: 'string',
      is: "The browser's id of the request. All legs of a redirect have the same.",
      seen: browser,
      empty: 'never',
      until: 'no-paths',
    },
    leg: {
      shape: 'integer',
      is: 'A number that tells the legs of a request apart; the same again where the same address was asked for twice.',
      seen: 'Made from the address with a secret that is forgotten when the browser is closed.',
      empty: 'never',
      silent: 'In which order they were.',
      until: 'no-values',
    },
    host: {
      shape: 'string',
      is: 'Host that was asked, with its port where that is not the usual one.',
      seen: browser,
      empty: 'never',
      until: 'no-paths',
    },
    type: {
      shape: 'string',
      is: 'What it was asked for: script, image, sub_frame, xmlhttprequest, ping and so on (ResourceType of webRequest).',
      seen: browser,
      empty: 'never',
      until: 'no-paths',
    },
    method: {
      shape: 'string',
      is: 'HTTP method: one of RFC 9110, PATCH, or OTHER for one that the page made up.',
      seen: browser,
      empty: 'Only the answer was seen.',
      until: 'no-paths',
      shortened: { 'no-paths': knownMethod },
    },
    url: {
      shape: 'string',
      is: 'Whole address. At the level no-values without query, fragment and what stands behind a semicolon.',
      seen: browser,
      empty: 'Addresses are kept in research mode alone.',
      until: 'no-values',
      shortened: { 'no-values': withoutQuery },
    },
    started_at: {
      shape: 'datetime',
      is: 'When it was asked for.',
      seen: browser,
      empty: 'Only the answer was seen.',
      unit: 'UTC',
      until: 'no-paths',
    },
    outcome: {
      shape: 'string',
      is: 'answered: it left and was answered; tried: blocked or failed, it did not leave; pending: no answer over the network was seen.',
      seen: 'The browser reports how each request ended.',
      empty: 'never',
      until: 'no-paths',
    },
    status: {
      shape: 'integer',
      is: 'HTTP status of the answer.',
      seen: browser,
      empty: 'No answer was seen.',
      until: 'no-paths',
    },
    bytes: {
      shape: 'integer',
      is: 'Length that the answer declares.',
      seen: browser,
      empty: 'It declares none, or more than 2 to the power of 40, or no answer was seen.',
      unit: 'bytes',
      until: 'no-paths',
    },
    milliseconds: {
      shape: 'integer',
      is: 'Time from the request to the first byte of its answer.',
      seen: 'The browser reports both moments.',
      empty: 'One of them was not seen.',
      unit: 'milliseconds',
      until: 'no-paths',
    },
  },
} satisfies Table<RequestExport>;
