import { expect, test } from 'vitest';
import { decoders } from '../src/signals/catalogue.ts';
import { allVendors } from '../src/signals/vendors.ts';
import { coverage, decodedTable } from '../tools/docs/decoders.ts';
import { read } from './sources.ts';

/** Parts of the page that the catalogue says better than people: each stands between two comments. */
const parts: Readonly<Record<string, string>> = {
  decoded: decodedTable(decoders, allVendors()),
  coverage: coverage(decoders, allVendors()),
};

function withPart(page: string, [name, part]: readonly [string, string]): string {
  const between = new RegExp(`(<!-- from the catalogue: ${name} -->\n)[^]*?(<!-- end of ${name} -->)`);
  expect(page).toMatch(between);
  return page.replace(between, (_, start: string, end: string) => `${start}\n${part}\n\n${end}`);
}

test('docs/decoders.md says what the catalogue says (`npm run unit -- docs -u` writes it)', async () => {
  const page = Object.entries(parts).reduce(withPart, read('docs/decoders.md'));
  await expect(page).toMatchFileSnapshot('../docs/decoders.md');
});
