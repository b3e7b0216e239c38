/**
 * Something that is asked for as often as a page likes, done once for each thing at a time: `delay` milliseconds after it
 * was asked for, and once more after what was asked for meanwhile.
 */
export function calm<Thing extends object>(act: (thing: Thing) => void, delay: number): (thing: Thing) => void {
  const coming = new WeakMap<Thing, 'once' | 'once-more'>();

  function ask(thing: Thing): void {
    if (coming.has(thing)) {
      coming.set(thing, 'once-more');
      return;
    }
    coming.set(thing, 'once');
    setTimeout(() => {
      const more = coming.get(thing) === 'once-more';
      coming.delete(thing);
      act(thing);
      if (more) ask(thing);
    }, delay);
  }
  return ask;
}
