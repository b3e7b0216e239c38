import { readFileSync } from 'node:fs';
import type { ManifestV3Export } from '@crxjs/vite-plugin';

export const browsers = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof browsers)[number];

/** Vite's mode names the browser to build for; Chrome's build serves every Chromium. */
export function toBrowser(mode: string): BrowserName {
  return browsers.find((name) => name === mode) ?? 'chrome';
}

const worker = 'src/background/worker.ts';

/** What only one of the browsers understands, or words differently. */
const own = {
  chrome: {
    // `match_origin_as_fallback` in a static manifest and `documentId` everywhere: 119 and 106.
    minimum_chrome_version: '120',
    background: { service_worker: worker, type: 'module' },
    permissions: ['sidePanel'],
  },
  firefox: {
    background: { scripts: [worker], type: 'module' },
    permissions: ['dns'],
    browser_specific_settings: {
      gecko: {
        id: 'telltale@telltale.invalid',
        // `documentId` in webRequest, webNavigation and MessageSender: Firefox 153.
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
} as const;

/** manifest.json for one browser. */
export function manifestFor(browser: BrowserName): ManifestV3Export {
  const shared = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));
  const { permissions, ...rest } = own[browser];
  const all: readonly string[] = [...shared.permissions, ...permissions];
  return { ...shared, ...rest, permissions: all.toSorted() };
}
