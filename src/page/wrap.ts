import { callerOf } from './caller.ts';

const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
const natives = new WeakMap<object, object>();
// Taken before the page can replace it.
const { get } = WeakMap.prototype;

/** Called before the native function, with its receiver and arguments. */
export type Listener = (this: unknown, ...args: unknown[]) => void;

/** Makes `Function.prototype.toString` answer for a wrapper what it answers for the native function. */
function disguise(): void {
  const native = Function.prototype.toString;
  const { toString } = {
    toString(this: unknown) {
      return apply(native, (typeof this === 'function' && apply(get, natives, [this])) || this, []);
    },
  };
  natives.set(toString, native);
  defineProperty(Function.prototype, 'toString', {
    value: toString,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}

let disguised = false;
let called: unknown;

/** Inside a listener: the address of the script that made the call; see `callerOf`. Costs some microseconds. */
export function script(): string {
  return callerOf(called);
}

/** Inside a listener: whether the page still calls our wrapper itself, and not another that someone put around it. */
export function isOutermost(owner: object, name: string): boolean {
  return getOwnPropertyDescriptor(owner, name)?.value === called;
}

/** A function that tells the listener and then does what the native does: same name, length and source text. */
function wrapper(native: (...args: unknown[]) => unknown, listen: Listener): object {
  if (!disguised) disguise();
  disguised = true;
  // A method, not a function: like the native it has no `prototype` and cannot be constructed.
  const { [native.name]: made } = {
    [native.name](this: unknown, ...args: unknown[]): unknown {
      try {
        called = made;
        apply(listen, this, args);
      } catch {
        // The page must never feel that its call was counted.
      }
      return apply(native, this, args);
    },
  };
  defineProperty(made!, 'length', { value: native.length, configurable: true });
  natives.set(made!, native);
  return made!;
}

/**
 * Puts a listener before a method of the platform, or before the getter or setter of a property.
 * It gets the same receiver and arguments, and gives the same result or error; a listener that
 * fails is ignored. The wrapper has the native's name, length, descriptor and source text. Returns
 * a function that puts the native back, unless someone else has replaced it since.
 */
export function wrap(
  owner: object | undefined,
  name: string,
  listen: Listener,
  part: 'value' | 'get' | 'set' = 'value',
): () => void {
  const descriptor = owner && getOwnPropertyDescriptor(owner, name);
  const native: unknown = descriptor?.[part];
  if (!owner || !descriptor?.configurable || typeof native !== 'function') return () => {};
  const made = wrapper(native as (...args: unknown[]) => unknown, listen);
  defineProperty(owner, name, { ...descriptor, [part]: made });
  return () => {
    const now = getOwnPropertyDescriptor(owner, name);
    if (now?.[part] === made) defineProperty(owner, name, { ...now, [part]: native });
  };
}
