import { build } from 'vite';
import { browsers } from '../build/manifest.ts';
import { zip } from '../build/zip.ts';

/** Builds both extensions into dist/ and packs them for the stores. */
export default async function buildAll(): Promise<void> {
  for (const mode of browsers) await build({ mode, logLevel: 'warn' });
  for (const browser of browsers) console.error(`dist/${browser} and ${await zip(browser)}`);
}
