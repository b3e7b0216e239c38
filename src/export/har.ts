import type { RowLevel } from './level.ts';
import type { Recorded } from './recorded.ts';
import { redaction } from './redaction.ts';
import { rowsOf } from './rows.ts';
import { keptTables } from './tables.ts';
import type { RequestExport } from './tables/requests.ts';
import type { VisitExport } from './tables/visits.ts';

/** How one page is given away as HAR. */
export interface HarManner {
  readonly level: RowLevel;
  readonly browser: { readonly name: string; readonly version: string };
  /** A time in milliseconds as ISO 8601 in UTC. */
  readonly iso: (at: number) => string;
}

/** What stands where nobody knows a length or a time (http://www.softwareishard.com/blog/har-12-spec/). */
const unknown = -1;

const noHeaders = { httpVersion: '', cookies: [], headers: [], headersSize: unknown };

/** What is left of a row at a level: a column may be gone. */
type Left<Of> = Partial<Of>;

/** HAR wants an address. Where only the host is known, it is that of the host's first page, and `_telltale` says so. */
function addressOf({ url, host = '' }: Left<RequestExport>) {
  return typeof url === 'string'
    ? ({ url, says: 'as-exported' } as const)
    : ({ url: `https://${host}/`, says: 'host-only' } as const);
}

function entryOf(row: Left<RequestExport>, page: Left<VisitExport>): object {
  const { status, bytes, milliseconds, method, started_at, type, outcome, request_id, leg, session } = row;
  const { url, says } = addressOf(row);
  const time = milliseconds ?? 0;
  return {
    pageref: page.visit_id,
    startedDateTime: started_at ?? page.started_at,
    time,
    request: { method: method ?? '', url, ...noHeaders, queryString: [], bodySize: unknown },
    response: {
      status: status ?? 0,
      statusText: '',
      ...noHeaders,
      content: { size: bytes ?? unknown, mimeType: '' },
      redirectURL: '',
      bodySize: bytes ?? unknown,
    },
    cache: {},
    // Only the time to the first byte is known. These three must not be negative.
    timings: { send: 0, wait: time, receive: 0 },
    _telltale: {
      outcome,
      type,
      request_id,
      ...(session !== undefined && { session }),
      ...(leg !== undefined && { leg }),
      address: says,
      started: started_at === null ? 'unknown' : 'seen',
      milliseconds: milliseconds ?? null,
    },
  };
}

/** Rows without what is the same for all of them. */
function ofPage(rows: readonly object[]): readonly object[] {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !['visit_id', 'site'].includes(name))),
  );
}

/**
 * One visit and its requests as an HTTP Archive 1.2, without bodies, headers and cookies, which Telltale does not keep.
 * What it knows beyond that stands in fields that begin with `_telltale`, by the columns of the other formats.
 */
export function harOf(recorded: Recorded, { level, browser, iso }: HarManner): object {
  const { visit, requests } = recorded;
  const rows = redaction(level, 1, keptTables).of(rowsOf(visit, { requestedUrl: null, iso, prices: [], requests }));
  const page: Left<VisitExport> = rows['visits']![0]!;
  return {
    log: {
      version: '1.2',
      creator: { name: 'Telltale', version: visit.detector },
      browser,
      pages: [
        {
          startedDateTime: page.started_at,
          id: page.visit_id,
          title: page.url,
          pageTimings: { onContentLoad: unknown, onLoad: unknown },
          _telltale: {
            level,
            visit: page,
            findings: ofPage(rows['findings']!),
            third_parties: ofPage(rows['third_parties']!),
            identifiers: ofPage(rows['identifiers']!),
          },
        },
      ],
      entries: rows['requests']!.map((row) => entryOf(row, page)),
    },
  };
}
