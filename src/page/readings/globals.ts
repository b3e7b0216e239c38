/**
 * Reads the ends of paths from the page's own globals. Injected into the page's world when something
 * there is worth reading, so it stands alone: nothing outside of it exists where it runs.
 *
 * A path's steps are names, `*` (every entry) and calls. Only what is simply there is followed:
 * a getter is the page's code and is left alone, but for calls that a recipe names. Gives for each path
 * the end that was found, as JSON text, or null; never throws.
 */
export function readGlobals(paths: readonly (readonly unknown[])[]): readonly (string | null)[] {
  type Call = { readonly call: string; readonly with?: readonly unknown[] };
  const { apply, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
  const { stringify } = JSON;
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
    if (isArray(value)) return value.slice(0, mostEntries).map((one, at) => [String(at), one]);
    if (value instanceof Map) return [...value].slice(0, mostEntries).map(([key, one]) => [String(key), one]);
    const names = ownKeys(value).filter((name): name is string => typeof name === 'string');
    return names.slice(0, mostEntries).map((name) => [name, plain(value, name)]);
  }

  function follow(value: unknown, steps: readonly unknown[]): unknown {
    const [step, ...rest] = steps;
    if (step === undefined) return value;
    if (!isThing(value)) return undefined;
    if (step === '*') {
      const found = entriesOf(value).map(([name, one]) => [name, follow(one, rest)] as const);
      return Object.fromEntries(found.filter(([, one]) => one !== undefined));
    }
    if (typeof step === 'string') return follow(plain(value, step), rest);
    const { call, with: given = [] } = step as Call;
    const method = plain(value, call);
    return typeof method === 'function' ? follow(apply(method, value, given as unknown[]), rest) : undefined;
  }

  function copied(value: unknown, depth: number, left: { leaves: number }): unknown {
    if (typeof value === 'string') return value.slice(0, longestText);
    if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
    if (typeof value !== 'object' || value instanceof Node || depth > deepest) return undefined;
    const copy: [string, unknown][] = [];
    for (const [name, one] of entriesOf(value)) {
      left.leaves -= 1;
      if (left.leaves < 0) break;
      const inner = copied(one, depth + 1, left);
      if (inner !== undefined) copy.push([name.slice(0, 100), inner]);
    }
    return isArray(value) ? copy.map(([, one]) => one) : Object.fromEntries(copy);
  }

  return paths.map((path) => {
    try {
      const end = copied(follow(globalThis, path), 0, { leaves: mostLeaves });
      const text = end === undefined ? undefined : stringify(end);
      return text === undefined || text.length > longestAnswer ? null : text;
    } catch {
      return null;
    }
  });
}
