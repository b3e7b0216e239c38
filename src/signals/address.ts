/** Longest address kept as a reason, in UTF-16 units. */
const longest = 200;

/**
 * The address without query, fragment and path parameters, which carry the same things (Floodlight
 * puts the page's whole address behind `;~oref=`).
 */
export function bare(url: string): string {
  const end = url.search(/[?#;]/);
  return (end < 0 ? url : url.slice(0, end)).slice(0, longest);
}

/**
 * The address as it may be shown: `bare`, and without the pieces of its path that hold values (`;` is
 * not the only way: `/ibs:dpid=411`) or the address of a person.
 */
export function shown(url: string): string {
  const address = bare(url);
  const start = address.indexOf('/', address.indexOf('//') + 2);
  if (start < 0) return address;
  const at = address.slice(start).search(/\/[^/]*(=|%40|%25|[^/]@[^/]+\.[a-z]{2,}(\/|$))/i);
  return at < 0 ? address : `${address.slice(0, start + at)}/…`;
}

/** The first place of a character in a text, or its end. */
function before(text: string, character: string): number {
  const at = text.indexOf(character);
  return at < 0 ? text.length : at;
}

/** `pathOf` of `bare`, in half the time: every request is asked for its path. */
export function pathIn(url: string): string {
  const head = url.length > longest ? url.slice(0, longest) : url;
  const end = Math.min(before(head, '?'), before(head, '#'), before(head, ';'));
  const start = head.indexOf('/', head.indexOf('//') + 2);
  return start < 0 || start > end ? '/' : head.slice(start, end);
}

/** The path of an address without query, from its first slash. */
export function pathOf(address: string): string {
  const start = address.indexOf('/', address.indexOf('//') + 2);
  return start < 0 ? '/' : address.slice(start);
}
