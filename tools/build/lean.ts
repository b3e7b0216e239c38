import type { Plugin } from 'vite';
import { gathered } from './catalogue-facts.ts';

/** What a bundle never reads: sentences stand in the message catalogue, sources in the repository. */
export const unread: readonly string[] = ['explain', 'sources'];

const files = /\/src\/signals\/(practices|decoders|mail\/mailers)\/[^/]+\.ts$/;

interface Positioned {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly value?: Positioned;
  readonly properties?: readonly Positioned[];
  readonly declaration?: Positioned;
  readonly body?: readonly Positioned[];
}

const idOf = (file: string) => /([^/]+)\.ts$/.exec(file)![1]!;

/** A table that stands there in full becomes a text that is parsed; one with a part from elsewhere stays code. */
function tableOf(code: string, fields: unknown): string {
  const text = `JSON.parse(${JSON.stringify(JSON.stringify(fields))})`;
  return text.length < 2 * code.length ? text : `(${code})`;
}

/**
 * Takes out of practices, decoders and mailers what no bundle reads, and leaves the tables of decoders
 * for when they are first asked for, since most never are: the worker has to be parsed at every start.
 */
export function lean(): Plugin {
  return {
    name: 'telltale:lean',
    enforce: 'post',
    transform: {
      filter: { id: files },
      async handler(code, file) {
        const { body = [] } = this.parse(code) as unknown as Positioned;
        const made = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration;
        const { decoders } = await gathered();
        const decoder = file.includes('/decoders/') && decoders.find(({ id }) => id === idOf(file));
        let left = code;
        for (const { key, value, start, end } of (made?.properties ?? []).toReversed()) {
          const name = key?.name ?? '';
          const rest = left.slice(end);
          if (unread.includes(name)) left = left.slice(0, start) + rest.replace(/^\s*,/, '');
          else if (name === 'fields' && decoder && value) {
            const table = tableOf(code.slice(value.start, value.end), decoder.fields);
            left = `${left.slice(0, start)}get fields(){return ${table}}${rest}`;
          }
          // What is put together from a table is put together once.
          else if (name === 'read' && decoder && value?.type === 'CallExpression') {
            const once = `const value=${code.slice(value.start, value.end)}`;
            left = `${left.slice(0, start)}get read(){${once};Object.defineProperty(this,'read',{value});return value}${rest}`;
          }
        }
        return { code: left, map: null };
      },
    },
  };
}
