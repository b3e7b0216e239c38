import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Columns, Row } from '../../src/export/column.ts';
import { ways, type Format } from '../../src/export/format.ts';
import type { TableFile } from '../../src/export/provenance.ts';
import { newSeal } from '../../src/export/seal.ts';

/** A table in one format, written as its rows come. */
export interface OpenTable {
  /** Resolves when the rows before these are taken. */
  readonly write: (rows: readonly Row[]) => Promise<void>;
  readonly close: () => Promise<TableFile>;
}

/** Opens `TABLE.FORMAT` in a folder, and empties it if it is there. */
export async function openTable(folder: string, table: string, format: Format, columns: Columns): Promise<OpenTable> {
  const path = `${table}.${format}`;
  const handle = await open(join(folder, path), 'w');
  const { readable, writable } = new TransformStream<readonly Row[], readonly Row[]>();
  const batches = writable.getWriter();
  const seal = newSeal();
  let rows = 0;

  async function writeAll(): Promise<void> {
    try {
      for await (const chunk of ways[format].writes(columns, readable)) {
        seal.add(chunk);
        await handle.writeFile(chunk);
      }
    } finally {
      await handle.close();
    }
  }

  const written = writeAll();
  // A full disk is told of where somebody waits: in close, and by the next write.
  written.catch(() => {});
  return {
    async write(some) {
      rows += some.length;
      await batches.write(some);
    },
    async close() {
      batches.close().catch(() => {});
      await written;
      return { path, table, format, rows, ...seal.facts() };
    },
  };
}
