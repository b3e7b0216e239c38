/**
 * Reads the ends of paths from the page's own globals. Injected into the page's world when something
 * there is worth reading, so it stands alone: nothing outside of it exists where it runs.
 *
 * A path's steps are names, `*` (every entry) and calls. Only what is simply there is followed:
 * a getter is the page's code and is left alone, but for calls that a recipe names. Gives for each path
 * a plain copy of the end that was found, or null; never throws. A copy is of about 16,000 characters at most.
 */
export function readGlobals(paths: readonly (readonly unknown[])[]): readonly unknown[] {
  type Call = { readonly call: string; readonly with?: readonly unknown[] };
  const { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
  const { create } = Object;
  const { isArray } = Array;
  const longestText = 500;
  const mostEntries = 50;
  const mostLeaves = 300;
  const deepest = 5;
  const longestAnswer = 16_384;

  function isThing(value: unknown): value is object {
    return (typeof value === 'object' && value !== null) || typeof value === 'function';
  }

  /** The value of a plain property, own or of the next three prototypes; nothing where a getter stands. */
  function plain(value: object, name: PropertyKey): unknown {
    let holder: object | null = value;
    for (let depth = 0; holder && depth < 4; depth += 1) {
      const found = getOwnPropertyDescriptor(holder, name);
      if (found) return 'value' in found ? found.value : undefined;
      holder = getPrototypeOf(holder);
    }
    return undefined;
  }

  function entriesOf(value: object): [string, unknown][] {
    if (isArray(value)) {
      const length = Math.min(Number(getOwnPropertyDescriptor(value, 'length')?.value) || 0, mostEntries);
      return Array.from({ length }, (_, at) => [String(at), getOwnPropertyDescriptor(value, String(at))?.value]);
    }
    if (value instanceof Map) {
      const all: [string, unknown][] = [];
      // By the method that all maps have: one of its own would be the page's code.
      for (const [key, one] of apply(Map.prototype.entries, value, []) as MapIterator<[unknown, unknown]>) {
        if (typeof key === 'string' || typeof key === 'number') all.push([String(key), one]);
        if (all.length >= mostEntries) break;
      }
      return all;
    }
    const names = ownKeys(value).filter((name): name is string => typeof name === 'string');
    return names.slice(0, mostEntries).map((name) => [name, plain(value, name)]);
  }

  /** Sets a property that no setter of the page's prototypes sees. */
  function put(on: object, name: string, value: unknown): void {
    defineProperty(on, name, { value, enumerable: true, configurable: true, writable: true });
  }

  function follow(value: unknown, steps: readonly unknown[]): unknown {
    const [step, ...rest] = steps;
    if (step === undefined) return value;
    if (!isThing(value)) return undefined;
    if (step === '*') {
      const found: object = create(null) as object;
      for (const [name, one] of entriesOf(value)) {
        const end = follow(one, rest);
        if (end !== undefined) put(found, name, end);
      }
      return found;
    }
    if (typeof step === 'string') return follow(plain(value, step), rest);
    const { call, with: given = [] } = step as Call;
    const method = plain(value, call);
    return typeof method === 'function' ? follow(apply(method, value, given as unknown[]), rest) : undefined;
  }

  /** A copy of what is data, without the page's prototypes: what they define is asked by nobody on the way out. */
  function copied(value: unknown, depth: number, left: { leaves: number; room: number }): unknown {
    if (typeof value === 'string') {
      const start = value.slice(0, longestText);
      left.room -= start.length + 3;
      return start;
    }
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (typeof value === 'boolean' || value === null) return value;
    if (typeof value !== 'object' || value instanceof Node || depth > deepest) return undefined;
    const isList = isArray(value);
    const copy = (isList ? [] : create(null)) as object;
    let length = 0;
    for (const [name, one] of entriesOf(value)) {
      left.leaves -= 1;
      if (left.leaves < 0) break;
      const inner = copied(one, depth + 1, left);
      if (inner === undefined) continue;
      const key = isList ? String(length) : name.slice(0, 100);
      length += 1;
      left.room -= isList ? 1 : key.length + 3;
      put(copy, key, inner);
    }
    return copy;
  }

  return paths.map((path) => {
    try {
      const left = { leaves: mostLeaves, room: longestAnswer };
      const end = copied(follow(globalThis, path), 0, left);
      return end === undefined || left.room < 0 ? null : end;
    } catch {
      return null;
    }
  });
}
