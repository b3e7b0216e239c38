// Taken before the page can replace them.
const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
const NativeError = Error;
const { captureStackTrace } = Error as { captureStackTrace?: (holder: object, beyond: unknown) => void };

/** Enough to get past a library's own frames, and past frames without an address. */
const deepEnough = 10;

/** Sets a property of `Error` for a moment. Null where a page made that impossible, or would notice. */
function lend(name: string, value: unknown): (() => void) | null {
  const before = getOwnPropertyDescriptor(NativeError, name);
  if (before && !('value' in before && before.configurable)) return null;
  defineProperty(NativeError, name, {
    value,
    writable: true,
    enumerable: before?.enumerable ?? true,
    configurable: true,
  });
  return () => {
    if (before) defineProperty(NativeError, name, before);
    else delete (NativeError as unknown as Record<string, unknown>)[name];
  };
}

function stackBeyond(wrapper: unknown): string {
  const holder: { stack?: unknown } = {};
  apply(captureStackTrace!, NativeError, [holder, wrapper]);
  return typeof holder.stack === 'string' ? holder.stack : '';
}

/**
 * The address, without query, of the script that called a wrapped function; empty if the stack
 * names none. A page can forge it. The page's own formatter of stacks is put aside meanwhile: it
 * would learn of us.
 */
export function callerOf(wrapper: unknown): string {
  if (!captureStackTrace) return '';
  const restoreFormat = lend('prepareStackTrace', undefined);
  const restoreLimit = restoreFormat && lend('stackTraceLimit', deepEnough);
  try {
    if (!restoreLimit) return '';
    const [address = ''] = /\bhttps?:\/\/[^\s()]+/.exec(stackBeyond(wrapper)) ?? [];
    return address.replace(/(:\d+){1,2}$/, '').split(/[?#]/, 1)[0]!;
  } finally {
    restoreLimit?.();
    restoreFormat?.();
  }
}
