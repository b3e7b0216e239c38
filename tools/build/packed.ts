import type { Plugin } from 'vite';
import { gathered } from './catalogue-facts.ts';
import { unread } from './lean.ts';

const id = 'virtual:vendors';

/** The folder of vendors, as the catalogue reads it. */
const folder = /Object\.values\(\s*import\.meta\.glob<Vendor>\([^)]*\),?\s*\)/;

/** A pattern in the catalogue: the way to it, and what it is made of again. */
type Pattern = readonly [way: readonly (string | number)[], source: string, flags: string];

function patternsIn(value: unknown, way: readonly (string | number)[]): readonly Pattern[] {
  if (value instanceof RegExp) return [[way, value.source, value.flags]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => patternsIn(inner, [...way, key]));
}

const without = (key: string, value: unknown) => (unread.includes(key) ? undefined : value);

const parse = (value: unknown, replacer?: typeof without) =>
  `JSON.parse(${JSON.stringify(JSON.stringify(value, replacer))})`;

/**
 * Takes the vendors into the bundle as one text that is parsed. As code they would take a browser
 * several times as long to read at every start of the worker: https://v8.dev/blog/cost-of-javascript-2019#json
 */
export function packed(): Plugin {
  return {
    name: 'telltale:packed',
    enforce: 'pre',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      const { vendors } = await gathered();
      return `const vendors = ${parse(vendors, without)};
for (const [way, source, flags] of ${parse(patternsIn(vendors, []))}) {
  const last = way.pop();
  way.reduce((one, step) => one[step], vendors)[last] = new RegExp(source, flags);
}
export default vendors;`;
    },
    transform: {
      filter: { id: /\/src\/signals\/catalogue\.ts$/ },
      handler: (code) => ({ code: `import packed from '${id}';${code.replace(folder, 'packed')}`, map: null }),
    },
  };
}
