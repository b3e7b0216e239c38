import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { vendors } from '../src/signals/catalogue.ts';
import { packed } from '../tools/build/packed.ts';

test(
  'the vendors in the bundle are the vendors of the folder, without what no bundle reads',
  { timeout: 60_000 },
  async () => {
    const { load } = packed();
    if (typeof load !== 'function') throw new Error('the plugin loads nothing');
    const code = (await load.call({} as never, '\0virtual:vendors')) as string;
    const made: unknown = runInThisContext(`(() => { ${code.replace('export default', 'return')} })()`);
    expect(made).toEqual(vendors.map(({ explain: _explain, sources: _sources, ...vendor }) => vendor));
  },
);
