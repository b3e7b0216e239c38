/** Places that few may have at a time. */
export interface Slots {
  /** Resolves when there is a place, in the order of asking. */
  readonly enter: () => Promise<void>;
  readonly leave: () => void;
}

export function newSlots(count: number): Slots {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    async enter() {
      if (free > 0) {
        free -= 1;
        return;
      }
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    },
    leave() {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}
