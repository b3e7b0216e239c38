import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What the bundles contain of others': the runtime dependencies and the base list of hosts. */
async function shipped(): Promise<readonly string[]> {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as { dependencies: object };
  return [...Object.keys(dependencies), 'third-party-web'].toSorted();
}

async function noticeOf(name: string): Promise<string> {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? await readFile(join(folder, file), 'utf8') : '';
  return `${name} ${version}, ${license}\n\n${text.trim()}\n`;
}

/** Data that is bundled and comes in no package. */
const taxonomies = `IAB Tech Lab Audience Taxonomy 1.1 and Content Taxonomies 1.0 and 2.2, CC-BY-3.0

By IAB Technology Laboratory, https://iabtechlab.com. Packed and shortened by Telltale.
https://github.com/InteractiveAdvertisingBureau/Taxonomies
https://creativecommons.org/licenses/by/3.0/
`;

/** Puts the licences of what is bundled beside it, as they ask for. */
export function notices(): Plugin {
  return {
    name: 'telltale:notices',
    apply: 'build',
    async generateBundle() {
      const texts = [...(await Promise.all((await shipped()).map(noticeOf))), taxonomies];
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
    },
  };
}
