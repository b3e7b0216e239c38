import { script, wrap } from '../wrap.ts';
import type { Note } from './note.ts';

/** Drawn texts watched in a document; after that drawing is left alone, or honest charts would pay for it. */
const mostTexts = 1000;

/** Distinct characters below which a text is not worth a look at the stack (Englehardt & Narayanan 2016, 6.1). */
const enoughCharacters = 10;

/** What a canvas has shown so far. `honest`: its state was saved, as charts and editors do. */
interface Drawing {
  text: 'none' | 'drawn';
  manner: 'unknown' | 'honest';
}

/** Canvases that somebody listens to: a person is meant to use them. */
const usable = new WeakSet<object>();

/** A listener was added to a canvas. `addEventListener` has one wrapper, in listeners.ts. */
export function canvasListened(canvas: object): void {
  usable.add(canvas);
}

function sizeOf(canvas: unknown): number {
  const { width, height } = canvas as { width: unknown; height: unknown };
  return Math.min(Number(width), Number(height));
}

/** While a person clicks or types, reading a canvas back is more likely a download that they asked for. */
function isAskedFor(): boolean {
  return (navigator as { userActivation?: { isActive: boolean } }).userActivation?.isActive === true;
}

function watch(note: Note, context: object | undefined, canvas: object | undefined, reads: readonly string[]): void {
  const canvasOf = context && Object.getOwnPropertyDescriptor(context, 'canvas')?.get;
  if (!canvasOf) return;
  const drawings = new WeakMap<object, Drawing>();
  let left = mostTexts;

  function drawingOf(of: unknown): Drawing {
    const element = Reflect.apply(canvasOf!, of, []) as object;
    const known = drawings.get(element);
    if (known) return known;
    const fresh: Drawing = { text: 'none', manner: 'unknown' };
    drawings.set(element, fresh);
    return fresh;
  }

  function drawn(this: unknown, text: unknown): void {
    if (--left < 0) return restoreDrawing();
    if (typeof text !== 'string' || text.length < enoughCharacters) return;
    const drawing = drawingOf(this);
    if (drawing.text === 'drawn' || drawing.manner === 'honest') return;
    const characters = new Set(text.slice(0, 200)).size;
    if (characters < enoughCharacters) return;
    drawing.text = 'drawn';
    note('canvas-text', script(), characters);
  }

  function saved(this: unknown): void {
    if (--left < 0) return restoreDrawing();
    drawingOf(this).manner = 'honest';
  }

  function read(element: object): void {
    const drawing = drawings.get(element);
    if (drawing?.text !== 'drawn' || drawing.manner === 'honest' || usable.has(element) || isAskedFor()) return;
    note('canvas-read', script(), sizeOf(element));
  }

  const restores = [
    wrap(context, 'fillText', drawn),
    wrap(context, 'strokeText', drawn),
    wrap(context, 'save', saved),
    wrap(context, 'restore', saved),
  ];
  function restoreDrawing(): void {
    for (const restore of restores) restore();
  }

  wrap(context, 'getImageData', function (this: unknown, _x, _y, width, height) {
    // Anything but a number would be asked for its value a second time, and notice.
    if (typeof width !== 'number' || typeof height !== 'number') return;
    if (Math.min(Math.abs(width), Math.abs(height)) < 16) return;
    read(Reflect.apply(canvasOf, this, []) as object);
  });
  for (const name of reads)
    wrap(canvas, name, function (this: unknown) {
      read(this as object);
    });
}

/** Canvas: text drawn, and the same canvas read back. Drawing is common, reading back is rare. */
export function watchCanvas(note: Note): void {
  watch(note, CanvasRenderingContext2D.prototype, HTMLCanvasElement.prototype, ['toDataURL', 'toBlob']);
  watch(note, globalThis.OffscreenCanvasRenderingContext2D?.prototype, globalThis.OffscreenCanvas?.prototype, [
    'convertToBlob',
  ]);
}
