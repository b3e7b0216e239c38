import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** One import, re-export or glob in a file of src/. */
export interface Import {
  /** Path of the importing file below src/. */
  readonly from: string;
  /** What is written: a relative path or a package's name, with its subpath. */
  readonly source: string;
  /** Whether the compiler erases it: `import type`, `export type … from` or `typeof import(…)`. */
  readonly typeOnly: boolean;
}

/** A node of the syntax tree, as far as these tests look into it (ESTree, https://github.com/estree/estree). */
export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const root = fileURLToPath(new URL('../', import.meta.url));

/** Every file below a folder of the project, by its path from that folder; none where there is no such folder. */
export function filesBelow(folder: string): readonly string[] {
  const inside = posix.join(root, folder);
  try {
    return readdirSync(inside, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => posix.relative(inside, posix.join(entry.parentPath, entry.name)))
      .toSorted((a, b) => a.localeCompare(b));
  } catch {
    return [];
  }
}

/** A file of the project. */
export function read(path: string): string {
  return readFileSync(posix.join(root, path), 'utf8');
}

export const isCode = (path: string) => /\.[mc]?[jt]sx?$/.test(path);

/** The syntax tree of a file, by TypeScript's grammar. */
export function parse(path: string): Node {
  const { program, errors } = parseSync(path, read(path));
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  return program as unknown as Node;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Visits a node and everything below it; `above` is the way down to it. */
export function walk(
  node: Node,
  visit: (node: Node, above: readonly Node[]) => void,
  above: readonly Node[] = [],
): void {
  visit(node, above);
  const below = [...above, node];
  for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, visit, below);
}

const textOf = (node: unknown) => (isNode(node) && typeof node['value'] === 'string' ? node['value'] : null);

function isGlob(node: Node): boolean {
  const callee = node['callee'] as Node;
  return (
    (callee['property'] as Node | undefined)?.['name'] === 'glob' && (callee['object'] as Node).type === 'MetaProperty'
  );
}

function importOf(node: Node): { source: string | null; typeOnly: boolean } | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return { source: textOf(node['source']), typeOnly: node['importKind'] === 'type' };
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return { source: textOf(node['source']), typeOnly: node['exportKind'] === 'type' };
    case 'ImportExpression':
      return { source: textOf(node['source']) ?? '(an address made at run time)', typeOnly: false };
    case 'TSImportType':
      return { source: textOf(node['source']), typeOnly: true };
    case 'CallExpression':
      return isGlob(node) ? { source: textOf((node['arguments'] as Node[])[0]), typeOnly: false } : null;
    default:
      return null;
  }
}

/** Everything a file of src/ imports: static, dynamic, by glob, and as a type. */
export function importsOf(from: string): readonly Import[] {
  const found: Import[] = [];
  walk(parse(`src/${from}`), (node) => {
    const { source, typeOnly } = importOf(node) ?? { source: null, typeOnly: false };
    if (source !== null) found.push({ from, source, typeOnly });
  });
  return found;
}

/** Where an import leads: a folder of src/, or a package or a file beside src/; null where it stays in its own folder. */
export function targetOf({ from, source }: Import): { folder: string } | { package: string } | null {
  if (!source.startsWith('.')) {
    const parts = source.split('/');
    return { package: source.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]! };
  }
  const path = posix.join(dirname(from), source);
  if (path.startsWith('../')) return { package: path.slice('../'.length) };
  const [folder] = path.split('/');
  return folder === from.split('/')[0] ? null : { folder: folder! };
}
