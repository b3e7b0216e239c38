/**
 * Remembers the fields that the person typed in, 99 at most, by weak reference alone, for a reader that comes later and is to
 * leave what was typed alone (readings/chat.ts): it finds them under the same symbol in the world of our page scripts.
 * Starts with the document, so that no listener of the page comes before it.
 */
export function rememberTypedIn(signal: AbortSignal): void {
  const typedIn: WeakRef<EventTarget>[] = [];
  (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('telltale typed in')] = typedIn;

  function note(event: Event): void {
    const [field] = event.composedPath();
    if (event.isTrusted && field && typedIn.length < 99 && typedIn.every((one) => one.deref() !== field))
      typedIn.push(new WeakRef(field));
  }

  const options = { capture: true, passive: true, signal };
  for (const name of ['beforeinput', 'input', 'paste', 'drop']) addEventListener(name, note, options);
}
