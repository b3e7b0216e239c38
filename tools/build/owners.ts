import type { Plugin } from 'vite';
import { allOwnerRows } from './catalogue-facts.ts';

const id = 'virtual:owners';

/** Who answers on each host, put together at build time as `virtual:owners`. */
export function owners(): Plugin {
  return {
    name: 'telltale:owners',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      // A string that is parsed is ready sooner than an object literal of this size:
      // https://v8.dev/blog/cost-of-javascript-2019#json
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(await allOwnerRows()))});`;
    },
  };
}
