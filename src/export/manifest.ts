import type { FileFacts, TableFile } from './provenance.ts';

/** manifest.json: what each file of an export must be, so that a change shows. */
export function manifest(files: readonly (FileFacts | TableFile)[]): object {
  return {
    files: files.map((file) => ({
      path: file.path,
      bytes: file.bytes,
      sha256: file.sha256,
      ...('rows' in file && { rows: file.rows }),
    })),
  };
}
