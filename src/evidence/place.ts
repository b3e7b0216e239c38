/**
 * Where a trace can be seen. Collectors report by place, vendors mark by place, reasons cite a place.
 * `address`: the address the page was opened with. `name`: what the name system answers for a host.
 * `words`: words in a chat that one of our phrases fits.
 */
export const places = [
  'request',
  'cookie',
  'storage',
  'global',
  'element',
  'call',
  'address',
  'name',
  'words',
] as const;

export type Place = (typeof places)[number];
