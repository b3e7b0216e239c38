const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
const natives = new WeakMap<object, object>();
// Taken before the page can replace it.
const { get } = WeakMap.prototype;

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

/**
 * Puts a listener before a method of the platform. The method gets the same receiver and
 * arguments, and gives the same result or error; a listener that fails is ignored. The wrapper
 * has the native's name, length, descriptor and source text. Returns a function that puts the
 * native back, unless someone else has replaced it since.
 */
export function wrap(owner: object, name: string, listen: (this: unknown, ...args: unknown[]) => void): () => void {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  const native: unknown = descriptor?.value;
  if (!descriptor || typeof native !== 'function') return () => {};
  if (!disguised) disguise();
  disguised = true;

  // A method, not a function: like the native it has no `prototype` and cannot be constructed.
  const wrapper = {
    [name](this: unknown, ...args: unknown[]): unknown {
      try {
        apply(listen, this, args);
      } catch {
        // The page must never feel that its call was counted.
      }
      return apply(native, this, args);
    },
  }[name]!;
  defineProperty(wrapper, 'length', { value: native.length, configurable: true });
  natives.set(wrapper, native);
  defineProperty(owner, name, { ...descriptor, value: wrapper });
  return () => {
    if (getOwnPropertyDescriptor(owner, name)?.value === wrapper) defineProperty(owner, name, descriptor);
  };
}
