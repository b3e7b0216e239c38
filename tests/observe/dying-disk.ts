import type { Disk } from '../../tools/observe/stores/disk.ts';

/** What is thrown from the moment on at which the process is killed. */
export class Killed extends Error {}

/** What lies on a disk, by path. It outlives the process. */
export type Lying = Map<string, Uint8Array>;

/** A disk in memory, and what was done to it: a step for each name that changes and each byte that is written. */
export interface DyingDisk extends Disk {
  readonly steps: () => number;
  /** Steps that were done when a name was about to change. */
  readonly names: readonly number[];
}

/** Kills whoever uses it after so many steps: what was being written then is there in part. */
export function dyingDisk(lying: Lying, most: number): DyingDisk {
  let steps = 0;
  const names: number[] = [];

  function step(count: number): number {
    const left = Math.min(Math.max(most - steps, 0), count);
    steps += count;
    return left;
  }

  function name(): void {
    names.push(steps);
    if (step(1) === 0) throw new Killed();
  }

  function put(path: string, before: Uint8Array, bytes: Uint8Array): void {
    name();
    const left = step(bytes.length);
    lying.set(path, Buffer.concat([before, bytes.subarray(0, left)]));
    if (left < bytes.length) throw new Killed();
  }

  function at(path: string): Uint8Array {
    const bytes = lying.get(path);
    if (bytes === undefined) throw new Error(`There is no ${path}.`);
    return bytes;
  }

  return {
    steps: () => steps,
    names,
    async write(path, bytes) {
      put(path, new Uint8Array(), bytes);
    },
    async append(path, bytes) {
      put(path, lying.get(path) ?? new Uint8Array(), bytes);
    },
    async rename(from, to) {
      name();
      lying.set(to, at(from));
      lying.delete(from);
    },
    async link(from, to) {
      name();
      if (lying.has(to)) return 'there';
      lying.set(to, at(from));
      return 'made';
    },
    async remove(path) {
      name();
      lying.delete(path);
    },
    async truncate(path, length) {
      name();
      lying.set(path, at(path).slice(0, length));
    },
    async read(path) {
      if (steps > most) throw new Killed();
      return lying.get(path) ?? null;
    },
    async list(folder) {
      if (steps > most) throw new Killed();
      return [...lying.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1));
    },
  };
}
