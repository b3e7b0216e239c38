import { apis } from '../evidence/call.ts';
import type { Reason } from '../signals/finding.ts';
import type { Told } from '../signals/told.ts';
import { leftOut, originOf } from './origin.ts';

/** Each once, where some are the same by what is left of them. */
function once<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function foundOf({ place, found }: Reason): string {
  if (place === 'request') return originOf(found);
  return place === 'call' && apis.some((api) => api === found) ? found : leftOut;
}

function withoutPath(reason: Reason): Reason {
  const { script, detail } = reason;
  return {
    ...reason,
    found: foundOf(reason),
    ...(script !== undefined && { script: originOf(script) }),
    ...(detail && { detail: [detail[0], /^\d{1,6}$/.test(detail[1]) ? detail[1] : leftOut] }),
  };
}

/** Reasons without anything that a page or script wrote but hosts and counts. */
export function withoutPaths(reasons: readonly Reason[]): readonly Reason[] {
  return once(reasons.map(withoutPath));
}

/** What was told without the names of the fields, which pages and scripts choose. */
export function withoutFields(told: readonly Told[] | null): readonly Told[] | null {
  return told && once(told.map(({ about, value_class, way }): Told => ({ field: leftOut, about, value_class, way })));
}
