import type { ComponentChild } from 'preact';
import { text, type MessageKey } from './text.ts';

/** Stands for the first thing in a sentence; those after it follow. A private-use character: no text has it. */
const firstMark = 0xe001;

/**
 * A message with things in it that are more than text, such as a name in bold: the translator
 * decides where they stand, and what a page named never passes through the catalogue.
 */
export function sentence(key: MessageKey, ...things: readonly ComponentChild[]): ComponentChild[] {
  const marks = things.map((_, index) => String.fromCharCode(firstMark + index));
  // The marks fall on odd places, because the pattern captures them.
  return (
    text(key, ...marks)
      .split(/([\uE001-\uE009])/)
      .map((piece, index) => (index % 2 ? things[piece.charCodeAt(0) - firstMark] : piece))
      // Preact would write an empty text anew each time it draws.
      .filter((piece) => piece !== '')
  );
}
