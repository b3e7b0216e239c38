import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { files, species } from '../new/files.ts';
import { withRow } from '../new/row.ts';
import { options } from '../options.ts';
import { sorry } from '../sorry.ts';

const table = 'tests/vendors.test.ts';

/** The pieces of one vendor, practice, decoder or company. They fail until they are filled in. */
export default async function scaffold(args: readonly string[]): Promise<void> {
  const [word, id] = options(args, {}).positionals;
  const kind = species.find((one) => one === word);
  if (!kind || !id) throw sorry(`npm run new -- ${species.join('|')} ID`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw sorry(`An id is a noun in kebab-case, such as meta-pixel; not "${id}".`);
  const made = files(kind, id);
  const taken = Object.keys(made).find((path) => existsSync(path));
  if (taken) throw sorry(`There is a ${taken} already.`);

  for (const [path, text] of Object.entries(made)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const rows = kind === 'vendor' || kind === 'practice' ? [table] : [];
  for (const path of rows) await writeFile(path, withRow(await readFile(path, 'utf8'), id));
  const places = [...Object.keys(made), ...rows.map((path) => `${path} (a row)`)];
  console.log(`Fill in ${places.join(', ')}; npm run check says what is missing.`);
  if (kind === 'decoder') console.log('Then npm run unit -- docs -u adds it to docs/decoders.md.');
}
