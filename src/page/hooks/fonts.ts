import { script, wrap } from '../wrap.ts';
import type { Note } from './note.ts';

/** Distinct families that must be tried before anybody is told: honest drawings use a few. */
const worthNoting = 40;

/** Most families remembered: more say nothing new. */
const mostFamilies = 200;

/** The families of a CSS font: what follows its size. Sizes differ in word clouds, families in fingerprints. */
function familiesOf(font: string): string {
  const size = /\d(?:px|pt|r?em|%|vw|vh|ex|ch|mm|cm|in|pc)(?:\s*\/\s*\S+)?\s+/.exec(font);
  return size ? font.slice(size.index + size[0].length) : font;
}

function counter(note: (size: number) => void): (font: unknown) => 'counted' | 'full' {
  const families = new Set<string>();
  return (font) => {
    if (typeof font !== 'string' || font.length > 500) return 'counted';
    const before = families.size;
    families.add(familiesOf(font));
    if (families.size === before || families.size < worthNoting) return 'counted';
    if (families.size % 5 === 0) note(families.size);
    return families.size < mostFamilies ? 'counted' : 'full';
  };
}

/** Fonts: the same text measured in dozens of them, or dozens asked for by name, tells which a device has. */
export function watchFonts(note: Note): void {
  let measured = 0;
  const set = counter((size) => {
    if (measured >= worthNoting) note('canvas-font', script(), size);
  });
  for (const context of [CanvasRenderingContext2D, globalThis.OffscreenCanvasRenderingContext2D]) {
    if (!context) continue;
    const restoreMeasuring = wrap(context.prototype, 'measureText', () => {
      measured += 1;
      if (measured >= mostFamilies) restoreMeasuring();
    });
    const restoreFont = wrap(context.prototype, 'font', (font) => void (set(font) === 'full' && restoreFont()), 'set');
  }
  const check = counter((size) => note('font-check', script(), size));
  const fontFaceSet = (globalThis as { FontFaceSet?: { prototype: object } }).FontFaceSet?.prototype;
  const restoreCheck = wrap(fontFaceSet, 'check', (font) => void (check(font) === 'full' && restoreCheck()));
}
