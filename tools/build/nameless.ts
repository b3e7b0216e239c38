import type { Plugin } from 'vite';

/**
 * Ends the probe with a source name of its own. Without it, an error thrown through a hook shows
 * the extension's address in its stack, and the page learns who is watching.
 */
export function nameless(): Plugin {
  return {
    name: 'telltale:nameless',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('probe.iife.js')) {
            file.source = `${String(file.source).trimEnd()}\n//# sourceURL=probe\n`;
          }
        }
      },
    },
  };
}
