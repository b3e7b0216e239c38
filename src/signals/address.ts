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

/** The path of an address without query, from its first slash. */
export function pathOf(address: string): string {
  const start = address.indexOf('/', address.indexOf('//') + 2);
  return start < 0 ? '/' : address.slice(start);
}
