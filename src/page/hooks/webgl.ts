import { script, wrap } from '../wrap.ts';
import type { Note } from './note.ts';

/** Constants of https://registry.khronos.org/webgl/extensions/WEBGL_debug_renderer_info/ */
const unmaskedVendor = 0x9245;
const unmaskedRenderer = 0x9246;

/** Pictures drawn after which it is clear that somebody looks at them. */
const enoughDrawn = 50;

/** Parameters looked at in one document. Games ask for them every frame. */
const mostParameters = 400;

/** Distinct parameters before a script's asking is worth a look at its stack. */
const worthNoting = 8;

/** WebGL: the graphics card asked for by its real name or by dozens of its limits, or a picture read back, and hardly anything drawn. */
export function watchWebgl(note: Note): void {
  const asked = new Set<unknown>();
  let left = mostParameters;
  let drawn = 0;
  for (const gl of [globalThis.WebGLRenderingContext, globalThis.WebGL2RenderingContext]) {
    if (!gl) continue;
    const restoreAsking = wrap(gl.prototype, 'getParameter', (parameter) => {
      if (parameter === unmaskedVendor || parameter === unmaskedRenderer) note('webgl-renderer', script(), 0);
      if (left <= 0) return;
      if (--left === 0) {
        restoreAsking();
        return;
      }
      const before = asked.size;
      asked.add(parameter);
      if (asked.size > before && asked.size >= worthNoting) note('webgl-parameter', script(), asked.size);
    });
    wrap(gl.prototype, 'readPixels', (_x, _y, width, height) => {
      if (typeof width === 'number' && typeof height === 'number')
        note('webgl-read', script(), Math.min(width, height));
    });
    const draws = ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'];
    const restores = draws.map((name) =>
      wrap(gl.prototype, name, () => {
        drawn += 1;
        note('webgl-draw', '', 0);
        if (drawn >= enoughDrawn) for (const restore of restores) restore();
      }),
    );
  }
}
