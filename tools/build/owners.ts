import type { Plugin } from 'vite';
import { categories } from '../../src/companies/category.ts';
import { allOwnerRows } from './catalogue-facts.ts';

const id = 'virtual:owners';

/** Who answers on each host, put together at build time as `virtual:owners`. */
export function owners(): Plugin {
  return {
    name: 'telltale:owners',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      const rows = await allOwnerRows();
      const companies = rows.map(([company, category]) => [company, categories.indexOf(category)]);
      const lines = rows.flatMap(([, , hosts], at) => hosts.split(' ').map((host) => [host, at] as const));
      const sorted = lines.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([host, at]) => `${host} ${at}`);
      const text = `\n${sorted.join('\n')}\n`;
      // A string that is parsed is ready sooner than an object literal of this size:
      // https://v8.dev/blog/cost-of-javascript-2019#json
      return [
        `export const owners = JSON.parse(${JSON.stringify(JSON.stringify(companies))});`,
        `export const hosts = ${JSON.stringify(text)};`,
      ].join('\n');
    },
  };
}
