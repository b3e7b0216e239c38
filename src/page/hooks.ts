import type { Api } from '../evidence/call.ts';
import { wrap } from './wrap.ts';

/** Notes that a counted function was called, with the quantity that its practice asks for. */
export type Note = (api: Api, size: number) => void;

/** Constants of https://registry.khronos.org/webgl/extensions/WEBGL_debug_renderer_info/ */
const unmaskedVendor = 0x9245;
const unmaskedRenderer = 0x9246;

/** Shortest text that can carry a fingerprint (Englehardt & Narayanan 2016, section 3.2). */
const longEnough = 10;

/** After this many drawn texts without one being read back, drawing is no longer watched. */
const patience = 1000;

/** Canvas: text drawn, and the same canvas read back. Drawing is common, reading back is rare. */
function watchCanvas(note: Note): void {
  const context = CanvasRenderingContext2D.prototype;
  const canvasOf = Object.getOwnPropertyDescriptor(context, 'canvas')?.get;
  if (!canvasOf) return;
  const withText = new WeakSet<object>();
  let left = patience;

  function drawn(this: unknown, text: unknown): void {
    if (--left < 0) return restoreDrawing();
    if (typeof text !== 'string' || text.length < longEnough) return;
    withText.add(Reflect.apply(canvasOf!, this, []) as object);
    note('canvas-text', text.length);
  }

  function read(canvas: unknown): void {
    if (canvas instanceof HTMLCanvasElement && withText.has(canvas)) {
      note('canvas-read', Math.min(canvas.width, canvas.height));
    }
  }

  const restores = [wrap(context, 'fillText', drawn), wrap(context, 'strokeText', drawn)];
  function restoreDrawing(): void {
    for (const restore of restores) restore();
  }

  wrap(context, 'getImageData', function (this: unknown) {
    read(Reflect.apply(canvasOf, this, []));
  });
  for (const name of ['toDataURL', 'toBlob'] as const) {
    wrap(HTMLCanvasElement.prototype, name, function (this: unknown) {
      read(this);
    });
  }
}

/** WebGL: the graphics card asked for by its real name, and a picture read back. */
function watchWebgl(note: Note): void {
  for (const gl of [globalThis.WebGLRenderingContext, globalThis.WebGL2RenderingContext]) {
    if (!gl) continue;
    wrap(gl.prototype, 'getParameter', (parameter: unknown) => {
      if (parameter === unmaskedVendor || parameter === unmaskedRenderer) note('webgl-renderer', 0);
    });
    wrap(gl.prototype, 'readPixels', (_x: unknown, _y: unknown, width: unknown, height: unknown) => {
      note('webgl-read', Math.min(Number(width), Number(height)));
    });
  }
}

/** Audio: a tone made, shaped and rendered without being played. */
function watchAudio(note: Note): void {
  const [base, offline] = [globalThis.BaseAudioContext?.prototype, globalThis.OfflineAudioContext?.prototype];
  if (!base || !offline) return;
  wrap(base, 'createOscillator', () => note('audio-oscillator', 0));
  wrap(base, 'createDynamicsCompressor', () => note('audio-compressor', 0));
  wrap(offline, 'startRendering', () => note('audio-render', 0));
}

/** Starts counting. The functions do what they always did; only the counts are ours. */
export function watchCalls(note: Note): void {
  watchCanvas(note);
  watchWebgl(note);
  watchAudio(note);
}
