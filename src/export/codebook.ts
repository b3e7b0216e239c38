import type { AnyTable, Column } from './column.ts';
import { ways } from './format.ts';
import type { Level } from './level.ts';
import type { Provenance, TableFile } from './provenance.ts';

/** What each level gives away and what it hides. */
const levelWords: Readonly<Record<Level, string>> = {
  full: 'Everything that was seen, also the values that parties were told.',
  'no-values':
    'Values that parties were told are left out, and of the names of fields the parts that are IDs or addresses. ' +
    'Addresses of pages with their queries, names of cookies and of storage keys, and product pages are whole.',
  'no-paths':
    'Values are left out, and all that pages and scripts wrote but hosts and prices: addresses are cut to scheme, host and port; ' +
    'names of cookies, storage keys, fields and products, words of chats and the traces behind most reasons are ' +
    'not there. Sites and hosts are, and a host may have an ID in its name.',
  'counts-only':
    'There is no single visit, no visited site and no time. What is the same by words of our own (vendors, companies, kinds) ' +
    'or by the registrable domain of a third party is counted.',
};

/** A cell of a table in Markdown. */
const inCell = (text: string) => text.replaceAll('|', String.raw`\|`).replaceAll(/\s+/g, ' ');

function line(cells: readonly string[]): string {
  return `| ${cells.map(inCell).join(' | ')} |`;
}

function typeOf({ shape, unit }: Column): string {
  const type = typeof shape === 'string' ? shape : 'list';
  return unit === undefined ? type : `${type}, ${unit}`;
}

function section(name: string, { row, columns }: AnyTable, files: readonly TableFile[]): string {
  const all = Object.entries(columns).map(([column, one]) =>
    line([`\`${column}\``, typeOf(one), one.is, one.seen, one.empty, one.silent ?? '']),
  );
  const where = files.filter(({ table }) => table === name).map(({ path, rows }) => `\`${path}\` (${rows} rows)`);
  return [
    `## ${name}`,
    `A row is: ${row} In ${where.join(', ')}.`,
    [
      line(['column', 'type, unit', 'what it is', 'how it is observed', 'empty means', 'what it does not say']),
      line(['---', '---', '---', '---', '---', '---']),
      ...all,
    ].join('\n'),
  ].join('\n\n');
}

function facts({ created, browser, pages, judges, settings }: Provenance): readonly string[] {
  const versions = judges.map(({ detector, catalogue }) => `${detector} with the catalogue ${catalogue}`);
  return [
    `- Written: ${created}`,
    `- Browser: ${browser}`,
    `- Pages asked for: ${pages}`,
    `- Telltale: ${versions.join('; ') || 'no page was judged'}`,
    ...Object.entries(settings).map(([name, value]) => `- ${name}: ${value}`),
  ];
}

/** codebook.md: each table and column in words, from the same description as the files themselves. */
export function codebook(
  tables: Readonly<Record<string, AnyTable>>,
  files: readonly TableFile[],
  provenance: Provenance,
): string {
  const { level, k } = provenance;
  const used = [...new Set(files.map(({ format }) => format))];
  return `${[
    '# Codebook: what Telltale saw',
    facts(provenance).join('\n'),
    '## What was left out',
    `Redaction level \`${level}\`. ${levelWords[level]}`,
    ...(k === null
      ? []
      : [`What fewer than ${k} different sites show is put together in one row of its table, whose keys are empty.`]),
    '## Formats',
    used.map((format) => `- **${format}**: ${ways[format].about}`).join('\n'),
    'Byte lengths, row counts and SHA-256 of the files are in `manifest.json`.',
    ...Object.entries(tables).map(([name, table]) => section(name, table, files)),
  ].join('\n\n')}\n`;
}
