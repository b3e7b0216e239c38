import type { Plugin } from 'vite';
import { categories } from '../../src/companies/category.ts';
import { allOwnerRows } from './catalogue-facts.ts';
import { sortedLines } from './sorted-lines.ts';

const id = 'virtual:owners';

/** Who answers on each host, put together at build time as `virtual:owners`. */
export function owners(): Plugin {
  return {
    name: 'telltale:owners',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      const rows = await allOwnerRows();
      const companies = rows.map(([company, category]) => `${categories.indexOf(category)} ${company ?? ''}`);
      const hosts = rows.flatMap(([, , all], at) => all.split(' ').map((host) => [host, String(at)] as const));
      return [
        `export const owners = ${JSON.stringify(companies.join('\n'))};`,
        `export const hosts = ${JSON.stringify(sortedLines(hosts))};`,
      ].join('\n');
    },
  };
}
