import { copied } from './cut.ts';

/**
 * The same function of a text, which makes each answer once. Names of fields and hosts come again and
 * again; those of a page that makes up new ones push out the others, and cost no more than before.
 */
export function remembered<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const there = known.get(text);
    if (there !== undefined) return there;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(copied(text), made);
    return made;
  };
}
