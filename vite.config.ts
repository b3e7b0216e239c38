import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { ascii } from './tools/build/ascii.ts';
import { cards } from './tools/build/cards.ts';
import { lean } from './tools/build/lean.ts';
import { manifestFor, toBrowser } from './tools/build/manifest.ts';
import { messages } from './tools/build/messages.ts';
import { nameless } from './tools/build/nameless.ts';
import { noInnerHtml } from './tools/build/no-inner-html.ts';
import { notices } from './tools/build/notices.ts';
import { owners } from './tools/build/owners.ts';
import { packed } from './tools/build/packed.ts';
import { catalogueFacts } from './tools/build/catalogue-facts.ts';

export default defineConfig(async ({ mode }) => {
  const browser = toBrowser(mode);
  return {
    define: await catalogueFacts(),
    plugins: [
      owners(),
      cards(),
      packed(),
      lean(),
      crx({ manifest: manifestFor(browser), browser }),
      messages(),
      nameless(),
      notices(),
      noInnerHtml(),
      ascii(),
    ],
    // The archive's worker is a bundle of its own.
    worker: { format: 'es' as const, plugins: () => [owners(), cards(), packed(), lean(), ascii()] },
    build: {
      outDir: `dist/${browser}`,
      target: browser === 'firefox' ? 'firefox153' : 'chrome120',
      modulePreload: false,
      rolldownOptions: {
        input: ['src/popup/popup.html', 'src/dashboard/dashboard.html'],
        // Inlined, the long constants of tldts would stand in the worker three times: 120 kB more.
        optimization: { inlineConst: false },
      },
    },
  };
});
