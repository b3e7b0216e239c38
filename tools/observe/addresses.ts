import { readFile } from 'node:fs/promises';
import { sorry } from '../sorry.ts';

async function lines(file: string): Promise<string[]> {
  try {
    return (await readFile(file, 'utf8')).split('\n').map((line) => line.trim());
  } catch {
    throw sorry(`The list ${file} could not be read.`);
  }
}

/** Addresses as given: each word one, `@file` one a line; empty lines and lines that begin with # are skipped. */
export async function addresses(words: readonly string[]): Promise<readonly string[]> {
  const all: string[] = [];
  for (const word of words) {
    const some = word.startsWith('@') ? await lines(word.slice(1)) : [word];
    all.push(...some.filter((line) => line && !line.startsWith('#')));
  }
  const wrong = all.filter((address) => !URL.canParse(address));
  if (wrong.length > 0)
    throw sorry(`${wrong.slice(0, 5).join(', ')}: no address. Give whole ones such as https://example.com/.`);
  if (all.length === 0) throw sorry('Which pages? Give addresses, or @list.txt with one a line.');
  return all;
}
