import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

interface Entity {
  readonly name: string;
  readonly company?: string;
  readonly category: string;
  readonly domains: readonly string[];
}

const id = 'virtual:third-party-web';

function hostsOf(domains: readonly string[]): string[] {
  return [...new Set(domains.map((domain) => domain.replace(/^\*\./, '').toLowerCase()))].filter(Boolean);
}

/**
 * third-party-web's entities as `virtual:third-party-web`: company, category and hosts, without
 * its statistics. A leading `*.` is dropped, since a host's subdomains always belong to it here; the few
 * hosts with capitals could never match, and one is empty.
 */
export function thirdPartyWeb(): Plugin {
  return {
    name: 'telltale:third-party-web',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      const file = createRequire(import.meta.url).resolve('third-party-web/dist/entities-nostats.json');
      const entities = JSON.parse(await readFile(file, 'utf8')) as readonly Entity[];
      const rows = entities
        .map(({ name, company, category, domains }) => [company ?? name, category, hostsOf(domains).join(' ')])
        .filter(([, , hosts]) => hosts);
      // A string that is parsed is ready sooner than an object literal of this size:
      // https://v8.dev/blog/cost-of-javascript-2019#json
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(rows))});`;
    },
  };
}
