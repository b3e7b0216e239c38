import { apis, type Call } from '../evidence/call.ts';
import { longestText, mostCalls } from '../evidence/limits.ts';

/** Most names in one report. Which of them are watched the worker knows: a page may claim any of those anyway. */
const mostGlobals = 300;

/** Longest report listened to, in UTF-16 units. */
const longestReport = 131_072;

function whole(value: unknown, most: number): number {
  return typeof value === 'number' && value > 0 ? Math.min(Math.floor(value), most) : 0;
}

function toCall(entry: unknown): Call[] {
  if (!Array.isArray(entry)) return [];
  const [word, script, count, size] = entry as unknown[];
  const api = apis.find((one) => one === word);
  if (!api || typeof script !== 'string') return [];
  return [{ api, script: script.slice(0, longestText), count: whole(count, 1e9), size: whole(size, 1e6) }];
}

/** A probe's report with everything dropped that no honest probe sends; null if nothing is left of it. */
export function toReport(detail: unknown): { globals: string[]; calls: Call[] } | null {
  if (typeof detail !== 'string' || detail.length > longestReport) return null;
  let report: { globals?: unknown; calls?: unknown } | null;
  try {
    report = JSON.parse(detail) as typeof report;
  } catch {
    return null;
  }
  const { globals, calls } = report ?? {};
  if (!Array.isArray(globals) || !Array.isArray(calls)) return null;
  return {
    globals: globals.filter((name) => typeof name === 'string').slice(0, mostGlobals),
    calls: calls.slice(0, mostCalls).flatMap(toCall),
  };
}
