/**
 * Remembers what the person typed in, by reference alone, for a reader that comes later and is to leave that
 * alone (readings/chat.ts): it finds this under the same symbol in the world of our page scripts. Starts with the document,
 * so that no listener of the page comes before it.
 */
export function rememberTypedIn(signal: AbortSignal): void {
  const typedIn = new WeakSet<EventTarget>();
  Reflect.set(globalThis, Symbol.for('telltale typed in'), typedIn);

  function note(event: Event): void {
    const path = event.composedPath();
    if (!event.isTrusted || !path[0] || typedIn.has(path[0])) return;
    for (const one of path) typedIn.add(one);
  }

  const options = { capture: true, passive: true, signal };
  for (const name of ['beforeinput', 'input', 'paste', 'drop']) addEventListener(name, note, options);
}
