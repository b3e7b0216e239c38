import { partyOf } from '../companies/host.ts';
import type { Api, Call } from '../evidence/call.ts';
import type { Detail, Reason } from './finding.ts';

/** Calls of the scripts of one site: what a script draws, another of the same site may read. */
export type CallsOfSite = ReadonlyMap<Api, Call>;

/** The calls by the registrable domain of the script that made them. Where it made one kind with several scripts, the largest stands. */
export function callsBySite(calls: readonly Call[]): readonly CallsOfSite[] {
  const sites = new Map<string, Map<Api, Call>>();
  for (const call of calls) {
    const site = partyOf(call.script)?.domain ?? '';
    const known = sites.get(site) ?? new Map<Api, Call>();
    sites.set(site, known);
    const before = known.get(call.api);
    if (!before || call.size > before.size) known.set(call.api, call);
  }
  return [...sites.values()];
}

/** How often something was called in the whole document, by whoever. */
export function countOf(calls: readonly Call[], api: Api): number {
  return calls.reduce((sum, call) => (call.api === api ? sum + call.count : sum), 0);
}

/** A call as a reason; `unit` says what its size counts. */
export function called({ api, script, count, size }: Call, unit?: Detail[0]): Reason {
  return {
    place: 'call',
    found: api,
    count,
    ...(script && { script }),
    ...(unit && size > 0 && { detail: [unit, String(size)] as const }),
  };
}

/** Reasons of the sites that made all of the given calls; none of a site that lacks one. */
export function together(calls: readonly Call[], needed: readonly Api[]): readonly Reason[] {
  return callsBySite(calls).flatMap((site) =>
    needed.every((api) => site.has(api)) ? needed.map((api) => called(site.get(api)!)) : [],
  );
}
