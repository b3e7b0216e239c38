import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { runnerImport } from 'vite';
import { thirdPartyWeb } from './third-party-web.ts';

type Watchlist = typeof import('../../src/signals/watchlist.ts');
type Catalogue = typeof import('../../src/signals/catalogue.ts');

const plain = (_: string, value: unknown) => (value instanceof RegExp ? String(value) : value);

/** Imports a module of the product the way the bundler does, with its build-time modules. */
export async function load<T>(path: string): Promise<T> {
  const { module } = await runnerImport<T>(path, {
    configFile: false,
    logLevel: 'warn',
    plugins: [thirdPartyWeb()],
  });
  return module;
}

/** What the bundles are told about the catalogue at build time: see src/build.d.ts. */
export async function catalogueFacts(): Promise<Record<string, string>> {
  const [{ watchlist }, { vendors, practices }, manifest] = await Promise.all([
    load<Watchlist>('/src/signals/watchlist.ts'),
    load<Catalogue>('/src/signals/catalogue.ts'),
    readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  ]);
  const { version } = JSON.parse(manifest) as { version: string };
  const catalogue = createHash('sha256')
    .update(JSON.stringify([vendors, practices], plain))
    .digest('hex')
    .slice(0, 12);
  return {
    __WATCHLIST__: JSON.stringify(watchlist),
    __VERSIONS__: JSON.stringify({ detector: version, catalogue }),
  };
}
