import { sorry } from '../sorry.ts';

/** The text of the table of fixtures with one row more, at its place in the alphabet. */
export function withRow(text: string, id: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith('const reveals'));
  const end = lines.indexOf('};', start);
  if (start < 0 || end < 0) throw sorry('tests/vendors.test.ts has no table "reveals" to put a row in.');
  const key = /^[a-z][a-z0-9]*$/.test(id) ? id : `'${id}'`;
  const nameOf = (line: string) => /^ {2}'?([a-z0-9-]+)'?:/.exec(line)?.[1];
  const at = lines.findIndex((line, number) => number > start && number < end && (nameOf(line) ?? '') > id);
  lines.splice(at < 0 ? end : at, 0, `  ${key}: ['${id}'],`);
  return lines.join('\n');
}
