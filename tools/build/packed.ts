import type { Plugin } from 'vite';
import { vendorHosts } from '../../src/signals/vendor-list.ts';
import type { Pattern } from '../../src/signals/vendor-text.ts';
import type { Vendor } from '../../src/signals/vendor.ts';
import { gathered } from './catalogue-facts.ts';
import { unread } from './lean.ts';
import { sortedLines } from './sorted-lines.ts';

const id = 'virtual:vendors';

/** The list of vendors, as `src/signals/vendors.ts` makes it of the folder. */
const folder = /listed\(\s*Object\.values\(\s*import\.meta\.glob<Vendor>\([^)]*\)\s*\),?\s*\)/;

function patternsIn(value: unknown, way: Pattern[0]): readonly Pattern[] {
  if (value instanceof RegExp) return [[way, value.source, value.flags]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => patternsIn(inner, [...way, key]));
}

const without = (key: string, value: unknown) => (unread.includes(key) ? undefined : value);

/** The vendors as `readFrom` in `src/signals/vendor-text.ts` reads them. */
export function packedVendors(vendors: readonly Vendor[]): readonly [text: string, hosts: string] {
  const lines = vendors.map((vendor) => JSON.stringify([vendor, patternsIn(vendor, [])], without));
  const hosts = [...vendorHosts(vendors)].map(
    ([host, there]) => [host, there.map((vendor) => vendors.indexOf(vendor)).join()] as const,
  );
  return [lines.join('\n'), sortedLines(hosts)];
}

/**
 * Takes the vendors into the bundle as one text. As code they would take a browser several times as long to read at
 * every start of the worker: https://v8.dev/blog/cost-of-javascript-2019#json
 */
export function packed(): Plugin {
  return {
    name: 'telltale:packed',
    enforce: 'pre',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      const { vendors } = await gathered();
      return packedVendors(vendors)
        .map((text, at) => `export const ${['text', 'hosts'][at]!} = ${JSON.stringify(text)};`)
        .join('\n');
    },
    transform: {
      filter: { id: /\/src\/signals\/vendors\.ts$/ },
      handler: (code) => ({
        code: `import { text, hosts } from '${id}'; import { readFrom } from './vendor-text.ts'; ${code.replace(folder, 'readFrom(text, hosts)')}`,
        map: null,
      }),
    },
  };
}
