/** A request as a decoder reads it. */
export interface Sent {
  readonly url: string;
  readonly host: string;
  /** From its first slash, without query; path parameters (`;a=b`) are in it. */
  readonly path: string;
  /** The query as it stands, without its question mark and without fragment. */
  readonly query: string;
  /** The body as text, unpacked if it was gzip; empty where there is none. */
  readonly body: string;
}

/** What a request handed over besides its address: text, or bytes as the browser tells of them. */
export type Body = string | Uint8Array;
