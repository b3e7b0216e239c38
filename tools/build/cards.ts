import type { Plugin } from 'vite';
import { gathered } from './catalogue-facts.ts';

const id = 'virtual:cards';

/** The cards as `virtual:cards`: drawers that are loaded when somebody asks for a company in them. */
export function cards(): Plugin {
  return {
    name: 'telltale:cards',
    resolveId: (source) => (source.startsWith(id) ? `\0${source}` : null),
    async load(source) {
      if (!source.startsWith(`\0${id}`)) return null;
      const { cards: all, drawerOf, drawerCount } = await gathered();
      const number = source.slice(id.length + 2);
      if (number === '') {
        const imports = Array.from({ length: drawerCount }, (_, at) => `() => import('${id}/${at}')`);
        return `export const drawers = [${imports.join(', ')}];`;
      }
      const here = all
        .filter(({ name }) => drawerOf(name) === Number(number))
        .map(({ id: _id, hosts: _hosts, listed: _listed, contact: _contact, sources: _sources, ...card }) => card);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(here))});`;
    },
  };
}
