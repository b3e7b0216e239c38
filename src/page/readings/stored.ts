/** What is kept under a name. */
export interface Kept {
  readonly place: 'cookie' | 'storage';
  readonly name: string;
  readonly value: string;
}

/**
 * Reads what the document's cookies and storages keep under given names. Injected into the isolated
 * world, so it stands alone. A value that is too long is cut, and then no JSON any more.
 */
export function readStored(names: readonly Pick<Kept, 'place' | 'name'>[]): readonly Kept[] {
  const longest = 8192;

  function cookieNamed(name: string): string | null {
    const found = document.cookie.split(';', 500).find((cookie) => cookie.trim().startsWith(`${name}=`));
    return found === undefined ? null : found.slice(found.indexOf('=') + 1);
  }

  return names.flatMap(({ place, name }) => {
    try {
      const value =
        place === 'cookie' ? cookieNamed(name) : (localStorage.getItem(name) ?? sessionStorage.getItem(name));
      return value === null ? [] : [{ place, name, value: value.slice(0, longest) }];
    } catch {
      return [];
    }
  });
}
