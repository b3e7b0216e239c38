import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { messageKey } from '../../src/messages/key.ts';
import { gathered } from './catalogue-facts.ts';

/** The sentences of the vendor and practice files, as entries of the English message catalogue. */
async function catalogueMessages(): Promise<Record<string, { message: string; description: string }>> {
  const { vendors, practices } = await gathered();
  return Object.fromEntries(
    [...vendors, ...practices].map(({ id, name, explain }) => [
      messageKey(id),
      { message: explain, description: `What ${name} does to the person who reads this. One sentence.` },
    ]),
  );
}

/** Puts the vendors' sentences beside the interface's own, so that one catalogue holds every word to translate. */
export function messages(): Plugin {
  return {
    name: 'telltale:messages',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const file = '_locales/en/messages.json';
      const own = JSON.parse(
        await readFile(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
      );
      const source = JSON.stringify({ ...own, ...(await catalogueMessages()) }, null, 1);
      delete bundle[file];
      this.emitFile({ type: 'asset', fileName: file, source });
    },
  };
}
