import type { Api } from '../../evidence/call.ts';
import { isOutermost, script, wrap } from '../wrap.ts';
import { canvasListened } from './canvas.ts';
import type { Note } from './note.ts';

/** What listening to an event of the whole page lets a script learn. */
const words = new Map<unknown, Api>([
  ['mousemove', 'listen-move'],
  ['pointermove', 'listen-move'],
  ['touchmove', 'listen-move'],
  ['scroll', 'listen-scroll'],
  ['click', 'listen-click'],
  ['mousedown', 'listen-click'],
  ['pointerdown', 'listen-click'],
  ['keydown', 'listen-key'],
  ['keyup', 'listen-key'],
  ['keypress', 'listen-key'],
  ['input', 'listen-input'],
  ['change', 'listen-input'],
  ['visibilitychange', 'listen-visibility'],
]);

/** Looks at the stack in one document: enough for every recorder, and no burden on frameworks that listen to everything. */
const mostLooks = 200;

/** Whether a listener there hears the whole page. `addEventListener` without a receiver means the window. */
function isWhole(target: unknown): boolean {
  const { documentElement, body } = document;
  return (
    target == null || target === globalThis || target === document || target === documentElement || target === body
  );
}

/** The script that listens; nobody's where another script has put itself between: it would be blamed for all. */
function listener(): string {
  return isOutermost(EventTarget.prototype, 'addEventListener') ? script() : '';
}

/** Recording: who listens to everything a person does on the page, and to every change of it. */
export function watchListeners(note: Note): void {
  // A frame hears only itself, and an embedded player or map has every reason to.
  let left = window === window.top ? mostLooks : 0;
  wrap(EventTarget.prototype, 'addEventListener', function (this: unknown, type) {
    const word = words.get(type);
    if (!word) {
      if (type === 'levelchange' || type === 'chargingchange') note('battery-watch', '', 0);
      return;
    }
    if (this instanceof HTMLCanvasElement) canvasListened(this);
    if (left > 0 && isWhole(this)) {
      left -= 1;
      note(word, listener(), 0);
    }
  });
  wrap(MutationObserver.prototype, 'observe', (target, options) => {
    // Only a plain property is read: a getter would notice.
    const subtree: unknown = options && Object.getOwnPropertyDescriptor(options, 'subtree')?.value;
    if (left <= 0 || subtree !== true || !isWhole(target)) return;
    left -= 1;
    note('watch-changes', script(), 0);
  });
}
