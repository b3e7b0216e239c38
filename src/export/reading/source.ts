/** Bytes of which any part can be read: a Blob, a file. */
export interface Source {
  readonly size: number;
  /** The bytes from one place up to another, both within the size. */
  readonly slice: (from: number, to: number) => Promise<Uint8Array>;
}

/** Longest piece that is read at a time. */
const step = 524_288;

/** All bytes between two places, piece by piece. */
export async function* piecesOf(source: Source, from: number, to: number): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to; at += step) yield await source.slice(at, Math.min(to, at + step));
}
