/** Keys and values as `src/companies/sorted-lines.ts` searches them; a key has no blank, and neither has a line break. */
export function sortedLines(entries: readonly (readonly [key: string, value: string])[]): string {
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `\n${sorted.map(([key, value]) => `${key} ${value}`).join('\n')}\n`;
}
