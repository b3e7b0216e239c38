/**
 * Calls of browser functions worth counting, in the words of the practices that judge them.
 * Where the platform has several functions for one purpose, they share a word.
 */
export const apis = [
  'canvas-text',
  'canvas-read',
  'webgl-renderer',
  'webgl-read',
  'audio-oscillator',
  'audio-compressor',
  'audio-render',
] as const;

export type Api = (typeof apis)[number];

/** One counted call: how often so far in this document, and the largest size seen. Both only grow. */
export interface Call {
  readonly api: Api;
  readonly count: number;
  /** Characters drawn (`canvas-text`), or the shorter side in pixels read back (`*-read`); else 0. */
  readonly size: number;
}
