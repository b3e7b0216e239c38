import type { Plugin } from 'vite';

/** What a bundle never reads: sentences stand in the message catalogue, sources in the repository. */
const unread = ['explain', 'sources'];

const files = /\/src\/signals\/(vendors|practices|decoders|mail\/mailers)\/[^/]+\.ts$/;

interface Positioned {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly properties?: readonly Positioned[];
  readonly declaration?: Positioned;
  readonly body?: readonly Positioned[];
}

/** Takes out of vendors and practices what no bundle reads: a third of the worker, which has to be parsed at every start. */
export function lean(): Plugin {
  return {
    name: 'telltale:lean',
    enforce: 'post',
    transform: {
      filter: { id: files },
      handler(code) {
        const { body = [] } = this.parse(code) as unknown as Positioned;
        const made = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration;
        const parts = (made?.properties ?? []).filter(({ key }) => unread.includes(key?.name ?? ''));
        let left = code;
        for (const { start, end } of parts.toReversed()) {
          left = left.slice(0, start) + left.slice(end).replace(/^\s*,/, '');
        }
        return parts.length > 0 ? { code: left, map: null } : null;
      },
    },
  };
}
