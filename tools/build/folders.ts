import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Folders of nothing but data: each file an object, with types that go. */
const folder =
  /import\.meta\.glob<\w+>\(\s*'(\.[\w./]*\/(?:cards|vendors))\/\*\.ts',\s*\{\s*eager: true,\s*import: 'default',?\s*\}\s*,?\s*\)/g;

function dataOf(text: string): string {
  return text
    .replaceAll(/^import type .*$/gm, '')
    .replace(/^export default /m, '')
    .replace(/ satisfies \w+;\s*$/, '')
    .trim();
}

async function objectsIn(from: string, path: string): Promise<string> {
  const here = join(dirname(from), path);
  const files = (await readdir(here)).filter((file) => file.endsWith('.ts')).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(join(here, file), 'utf8')));
  return `{${files.map((file, at) => `${JSON.stringify(`${path}/${file}`)}: ${dataOf(texts[at]!)}`).join(',\n')}}`;
}

/**
 * Reads folders of data as one module each. To import thousands of small files one by one, as the
 * test runner does, would take most of the tests' time; the product's bundler does not need it.
 */
export function folders(): Plugin {
  return {
    name: 'telltale:folders',
    enforce: 'pre',
    async transform(code, id) {
      const globs = [...code.matchAll(folder)];
      if (globs.length === 0) return null;
      const objects = await Promise.all(globs.map(([, path]) => objectsIn(id, path!)));
      return { code: code.replaceAll(folder, () => objects.shift()!), map: null };
    },
  };
}
