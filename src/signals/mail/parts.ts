/** An address taken apart, as far as shapes look at it. */
export interface Parts {
  readonly host: string;
  /** As it stands, from its first slash. */
  readonly path: string;
  /** The pieces of its query, percent signs undone. */
  readonly query: readonly string[];
}

/** A piece of an address with its percent signs undone; as it stands where they make no sense. */
export function plain(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Most pieces of a query that are looked at. */
const mostPieces = 60;

/** An http address taken apart; null for any other. */
export function partsOf(address: string): Parts | null {
  const [, host, rest] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^#]*)/i.exec(address) ?? [];
  if (host === undefined || rest === undefined) return null;
  const at = rest.indexOf('?');
  const query = at < 0 ? '' : rest.slice(at + 1);
  return {
    host: host.toLowerCase(),
    path: (at < 0 ? rest : rest.slice(0, at)) || '/',
    query: query === '' ? [] : query.split('&', mostPieces).map(plain),
  };
}
