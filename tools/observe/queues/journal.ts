import { sorry } from '../../sorry.ts';
import type { Disk } from '../stores/disk.ts';

/** A file of lines that only grows. */
export interface Journal<Line> {
  /** What stood in it when it was opened. */
  readonly lines: readonly Line[];
  /** Resolves when the lines are on the disk. */
  readonly add: (...lines: readonly Line[]) => Promise<void>;
}

const newline = 10;

/** Opens a journal of JSON lines. A last line that was cut off while it was written is taken away. */
export async function openJournal<Line>(path: string, disk: Disk): Promise<Journal<Line>> {
  const bytes = (await disk.read(path)) ?? new Uint8Array();
  const whole = bytes.lastIndexOf(newline) + 1;
  if (whole < bytes.length) await disk.truncate(path, whole);
  const texts = new TextDecoder().decode(bytes.subarray(0, whole)).split('\n').filter(Boolean);
  const lines = texts.map((text, at) => {
    try {
      return JSON.parse(text) as Line;
    } catch {
      throw sorry(`Line ${at + 1} of ${path} cannot be read: something else than observe wrote there.`);
    }
  });
  // One after the other: two appends at once could stand in each other.
  let last = Promise.resolve();
  return {
    lines,
    add(...more) {
      const text = more.map((line) => `${JSON.stringify(line)}\n`).join('');
      last = last.then(() => disk.append(path, new TextEncoder().encode(text)));
      return last;
    },
  };
}
