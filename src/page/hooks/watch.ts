import { watchAudio } from './audio.ts';
import { watchCanvas } from './canvas.ts';
import { watchConnections } from './connections.ts';
import { watchBattery, watchDevice } from './device.ts';
import { watchFonts } from './fonts.ts';
import { watchListeners } from './listeners.ts';
import type { Note } from './note.ts';
import { watchWebgl } from './webgl.ts';

const watchers = [
  watchCanvas,
  watchFonts,
  watchWebgl,
  watchAudio,
  watchConnections,
  watchDevice,
  watchBattery,
  watchListeners,
];

/** Starts counting. The functions do what they always did; only the counts are ours. */
export function watchCalls(note: Note): void {
  for (const watch of watchers) {
    try {
      watch(note);
    } catch {
      // A platform that lacks one of them still has the others.
    }
  }
}
