import type { AnyTable, Column, Columns, Shape } from './column.ts';
import { ways } from './format.ts';
import type { Provenance, TableFile } from './provenance.ts';

/** Types of https://datapackage.org/standard/table-schema/#field-types. */
function typeOf(shape: Shape): string {
  if (typeof shape === 'string') return shape;
  return 'list' in shape ? 'array' : 'object';
}

/** All that is said of a column, as one text. */
function described({ is, unit, seen, empty, silent }: Column): string {
  return [
    is,
    unit && `Unit: ${unit}.`,
    `Observed: ${seen}`,
    empty !== 'never' && `Empty: ${empty}`,
    silent && `Not said: ${silent}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function schemaOf(columns: Columns, file: TableFile, name: (table: string) => string): object {
  return {
    fields: Object.entries(columns).map(([field, column]) => ({
      name: field,
      type: typeOf(column.shape),
      description: described(column),
      ...(column.empty === 'never' && { constraints: { required: true } }),
    })),
    ...('visit_id' in columns &&
      (file.table === 'visits'
        ? { primaryKey: 'visit_id' }
        : { foreignKeys: [{ fields: 'visit_id', reference: { resource: name('visits'), fields: 'visit_id' } }] })),
  };
}

function resource(file: TableFile, { row, columns }: AnyTable): object {
  // One table may be there in several formats, and names are for one resource alone.
  const name = (table: string) => `${table.replaceAll('_', '-')}${file.format === 'jsonl' ? '' : `-${file.format}`}`;
  return {
    name: name(file.table),
    path: file.path,
    description: row,
    format: file.format,
    mediatype: ways[file.format].mediatype,
    ...(file.format !== 'parquet' && { encoding: 'utf-8' }),
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    rows: file.rows,
    schema: schemaOf(columns, file, name),
  };
}

/** The name of each export. */
export const packageName = 'telltale-observations';

/** Which tables and columns an export has: a number that goes up when one changes, so that an older Telltale can say so. */
export const layout = 1;

/** datapackage.json for the files (https://datapackage.org/standard/data-package/). */
export function datapackage(
  tables: Readonly<Record<string, AnyTable>>,
  files: readonly TableFile[],
  { created, browser, pages, judges, settings, level, k }: Provenance,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName,
    title: 'What Telltale saw',
    created,
    sources: [{ title: browser }],
    layout,
    pages,
    redaction: { level, ...(k !== null && { k }) },
    judges,
    settings,
    resources: files.map((file) => resource(file, tables[file.table]!)),
  };
}
