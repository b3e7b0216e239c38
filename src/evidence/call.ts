/**
 * Calls of browser functions worth counting, in the words of the practices that judge them.
 * Where the platform has several functions for one purpose, they share a word.
 */
export const apis = [
  'canvas-text',
  'canvas-read',
  'canvas-font',
  'font-check',
  'webgl-renderer',
  'webgl-parameter',
  'webgl-read',
  'webgl-draw',
  'audio-oscillator',
  'audio-compressor',
  'audio-render',
  'audio-data',
  'audio-spectrum',
  'audio-processor',
  'rtc-channel',
  'rtc-offer',
  'rtc-talk',
  'battery-read',
  'battery-watch',
  'device-profile',
  'listen-move',
  'listen-scroll',
  'listen-click',
  'listen-key',
  'listen-input',
  'listen-visibility',
  'watch-changes',
] as const;

export type Api = (typeof apis)[number];

/** One counted call: how often so far one script of this document made it, and the largest size seen. Both only grow. */
export interface Call {
  readonly api: Api;
  /**
   * Address of the calling script without its query, as the stack gives it: a page's claim. Empty
   * where the stack has no address, or where it is not asked for (`webgl-draw`).
   */
  readonly script: string;
  readonly count: number;
  /**
   * Distinct characters drawn (`canvas-text`), the shorter side in pixels read back (`*-read` of
   * canvas and webgl), distinct font families (`canvas-font`, `font-check`) or properties
   * (`webgl-parameter`, `battery-read`, `device-profile`); else 0.
   */
  readonly size: number;
}
