/**
 * What stands behind exactly this key in a text of lines `key value`, sorted by key, a line break before and after each;
 * undefined where no line has it. Searched by halves: a worker that is started for an event must be ready at once, and a
 * table of all lines would take longer to make than all it is asked.
 */
export function valueIn(lines: string, key: string): string | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const start = lines.lastIndexOf('\n', (low + high) >> 1);
    const end = lines.indexOf('\n', start + 1);
    const space = lines.indexOf(' ', start);
    const there = lines.slice(start + 1, space);
    if (there === key) return lines.slice(space + 1, end);
    if (there < key) low = end;
    else high = start;
  }
  return undefined;
}
