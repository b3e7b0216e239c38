import type { Call } from '../evidence/call.ts';
import { longestList, longestText, mostCalls } from '../evidence/limits.ts';
import type { PageFacts, Resource } from '../evidence/page-facts.ts';

export const lists = ['cookies', 'storage', 'globals', 'elements'] as const;

export type List = (typeof lists)[number];

/** Most names and addresses of one kind reported by one document. */
const mostNames = 2000;

/** What one document has shown so far, and what of it the worker does not have yet. */
export interface Gathering {
  readonly note: (list: List, names: Iterable<string>) => void;
  readonly noteResources: (resources: readonly Resource[]) => void;
  readonly noteCalls: (calls: readonly Call[]) => void;
  /** The next facts to hand over, as many as one message may hold; null if there are none. */
  readonly take: () => PageFacts | null;
  /** Facts that could not be handed over: they are taken again. */
  readonly putBack: (facts: PageFacts) => void;
}

/** Takes what one message may hold out of a set or map. */
function some<Key, Value>(waiting: Map<Key, Value>, most: number): Value[] {
  const taken = [...waiting].slice(0, most);
  for (const [key] of taken) waiting.delete(key);
  return taken.map(([, value]) => value);
}

/** Starts with nothing shown. */
export function gather(): Gathering {
  const known = new Map(lists.map((list) => [list, new Set<string>()]));
  const waiting = new Map(lists.map((list) => [list, new Map<string, string>()]));
  const resources = new Map<string, Resource>();
  const loaded = new Set<string>();
  const calls = new Map<string, Call>();

  return {
    note(list, names) {
      const seen = known.get(list)!;
      for (const name of names) {
        const short = name.slice(0, longestText);
        if (seen.has(short) || seen.size >= mostNames) continue;
        seen.add(short);
        waiting.get(list)!.set(short, short);
      }
    },
    noteResources(more) {
      for (const resource of more) {
        const { address, bytes } = resource;
        // One that says nothing new is dropped; the same address again with a weight is another thing loaded.
        if (loaded.size >= mostNames || (bytes === 0 && loaded.has(address))) continue;
        loaded.add(address);
        resources.set(`${address} ${bytes}`, resource);
      }
    },
    noteCalls(more) {
      for (const call of more) calls.set(`${call.api} ${call.script}`, call);
    },
    take() {
      const [cookies, storage, globals, elements] = lists.map((list) => some(waiting.get(list)!, longestList));
      const facts: PageFacts = {
        cookies: cookies!,
        storage: storage!,
        globals: globals!,
        elements: elements!,
        resources: some(resources, longestList),
        calls: some(calls, mostCalls),
      };
      return Object.values(facts).some((list: readonly unknown[]) => list.length > 0) ? facts : null;
    },
    putBack(facts) {
      for (const list of lists) for (const name of facts[list]) waiting.get(list)!.set(name, name);
      for (const resource of facts.resources) resources.set(`${resource.address} ${resource.bytes}`, resource);
      for (const call of facts.calls) {
        const key = `${call.api} ${call.script}`;
        if (!calls.has(key)) calls.set(key, call);
      }
    },
  };
}
