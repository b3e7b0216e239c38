import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Listed, OwnerRow } from '../../src/companies/owner-rows.ts';

type Gathered = typeof import('./gathered.ts');

interface Entity {
  readonly name: string;
  readonly company?: string;
  readonly category: string;
  readonly domains: readonly string[];
}

const plain = (_: string, value: unknown) => (value instanceof RegExp ? String(value) : value);

let imported: Promise<Gathered> | undefined;

/** Bundled first: importing some thousand small files one by one takes ten times as long. */
async function bundledAndImported(): Promise<Gathered> {
  const folder = await mkdtemp(join(tmpdir(), 'telltale-catalogue-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: folder,
        emptyOutDir: true,
        target: 'es2023',
        rolldownOptions: {
          input: { gathered: 'tools/build/gathered.ts' },
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    });
    // Not `import()`: this file may itself run in a runner that has closed by now.
    return createRequire(join(folder, 'gathered.cjs'))('./gathered.cjs') as Gathered;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The catalogue as data: made once in a process. */
export function gathered(): Promise<Gathered> {
  imported ??= bundledAndImported();
  return imported;
}

/** A leading `*.` is dropped, since a host's subdomains always belong to it here; a few hosts have capitals, and one is empty. */
function hostsOf(domains: readonly string[]): string[] {
  return [...new Set(domains.map((domain) => domain.replace(/^\*\./, '').toLowerCase()))].filter(Boolean);
}

/** third-party-web's entries, without its statistics. */
export async function listedEntries(): Promise<readonly Listed[]> {
  const file = createRequire(import.meta.url).resolve('third-party-web/dist/entities-nostats.json');
  const entities = JSON.parse(await readFile(file, 'utf8')) as readonly Entity[];
  return entities.map(({ name, company, category, domains }) => ({
    name,
    company: company ?? name,
    category,
    hosts: hostsOf(domains),
  }));
}

/** Who answers on each host. */
export async function allOwnerRows(): Promise<readonly OwnerRow[]> {
  const [{ ownerRows, cards, vendors, claimsOf, corrections }, listed] = await Promise.all([
    gathered(),
    listedEntries(),
  ]);
  return ownerRows(listed, cards, claimsOf(vendors), corrections);
}

/** What the bundles are told about the catalogue at build time: see src/build.d.ts. */
export async function catalogueFacts(): Promise<Record<string, string>> {
  const [{ watchlist, endpoints, vendors, practices }, rows, manifest] = await Promise.all([
    gathered(),
    allOwnerRows(),
    readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  ]);
  const { version } = JSON.parse(manifest) as { version: string };
  const catalogue = createHash('sha256')
    .update(JSON.stringify([vendors, practices, rows], plain))
    .digest('hex')
    .slice(0, 12);
  return {
    // One by one: each page script gets only the list that it looks for.
    '__WATCHLIST__.globals': JSON.stringify(watchlist.globals),
    '__WATCHLIST__.elements': JSON.stringify(watchlist.elements),
    __ENDPOINTS__: JSON.stringify(endpoints()),
    __VERSIONS__: JSON.stringify({ detector: version, catalogue }),
  };
}
