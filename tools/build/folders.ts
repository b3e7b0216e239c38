import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { Plugin } from 'vite';

/** Folders with one object in each file, beside what it needs: types go, imports are gathered. */
const folder =
  /import\.meta\.glob<\w+>\(\s*'(\.[\w./]*\/(?:cards|vendors|decoders|practices|mailers))\/\*\.ts',\s*\{\s*eager: true,\s*import: 'default',?\s*\}\s*,?\s*\)/g;

const importLine = /^import (type )?\{([^}]*)\} from '([^']+)';$/gm;

/** What a file's object is, as an expression: what else the file defines stays its own. */
function expressionOf(text: string): string {
  const body = text
    .replaceAll(importLine, '')
    .replace(/ satisfies \w+;\s*$/, ';')
    .trim();
  if (body.startsWith('export default')) return `(${body.slice('export default'.length).replace(/;$/, '')})`;
  return `(() => {\n${body.replace(/^export default /m, 'return ').replaceAll(/^export /gm, '')}\n})()`;
}

/** The names that a file imports, by where from, as seen from the module that reads the folder. */
function importsOf(text: string, folderPath: string): readonly (readonly [source: string, name: string])[] {
  return [...text.matchAll(importLine)].flatMap(([, isType, names = '', source = '']) => {
    if (isType) return [];
    const from = posix.join(folderPath, source);
    const all = names.split(',').map((name) => name.trim());
    return all
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => [from.startsWith('.') ? from : `./${from}`, name] as const);
  });
}

interface Folder {
  readonly objects: string;
  readonly imports: readonly (readonly [source: string, name: string])[];
}

async function readFolder(from: string, path: string): Promise<Folder> {
  const here = join(dirname(from), path);
  const files = (await readdir(here)).filter((file) => file.endsWith('.ts')).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(join(here, file), 'utf8')));
  return {
    objects: `{${files.map((file, at) => `${JSON.stringify(`${path}/${file}`)}: ${expressionOf(texts[at]!)}`).join(',\n')}}`,
    imports: texts.flatMap((text) => importsOf(text, path)),
  };
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
      const read = await Promise.all(globs.map(async ([, path]) => readFolder(id, path!)));
      const objects = read.map((one) => one.objects);
      const bySource = new Map<string, Set<string>>();
      for (const [source, name] of read.flatMap((one) => one.imports)) {
        bySource.set(source, (bySource.get(source) ?? new Set()).add(name));
      }
      const imports = [...bySource].map(([source, names]) => `import { ${[...names].join(', ')} } from '${source}';`);
      return { code: `${imports.join('')}${code.replaceAll(folder, () => objects.shift()!)}`, map: null };
    },
  };
}
