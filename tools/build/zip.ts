import { cmd } from 'web-ext';
import type { BrowserName } from './manifest.ts';

/** Packs one built extension as the store wants it. Returns the file's path. */
export async function zip(browser: BrowserName): Promise<string> {
  const { extensionPath } = await cmd.build(
    {
      sourceDir: `dist/${browser}`,
      artifactsDir: 'dist',
      filename: `telltale-${browser}.zip`,
      overwriteDest: true,
    },
    { showReadyMessage: false },
  );
  return extensionPath;
}
