import { rowsOf, type Rows } from '../../src/export/rows.ts';
import type { Visited } from './visit.ts';

/** The rows of a visit. One that brought no document is a row of visits with its error. `startedAt` is in milliseconds since 1970. */
export function toRows(requestedUrl: string, startedAt: number, visited: Visited): Rows {
  const iso = (at: number) => new Date(at).toISOString();
  if (visited.visit) {
    const { visit, prices, requests } = visited;
    return rowsOf(visit, { requestedUrl, iso, prices, requests });
  }
  const nothing = {
    id: crypto.randomUUID(),
    url: requestedUrl,
    site: '',
    siteCompany: null,
    startedAt,
    status: null,
    error: visited.error,
  };
  return rowsOf(
    {
      ...nothing,
      thirdParties: [],
      findings: [],
      identifiers: [],
      own: { requests: 0, bytes: 0, milliseconds: 0, posts: 0 },
      beyond: 0,
      requestsBeyond: 0,
      unread: { malformed: 0, 'too-large': 0 },
      gaps: 0,
      lastAt: startedAt,
      traces: [],
      detector: '',
      catalogue: '',
    },
    { requestedUrl, iso, prices: [], requests: [] },
  );
}
