import type { Format } from '../export/format.ts';
import type { Level } from '../export/level.ts';
import type { Refusal } from '../export/reading/refusal.ts';
import { number } from '../ui/format.ts';
import { language, text } from '../ui/text.ts';

/** A day: `Nov 16, 2026`. Milliseconds since the epoch. */
export function dateWords(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(at);
}

/** A month, given as `2026-11`: `November 2026`. */
export function monthWords(month: string): string {
  const format = new Intl.DateTimeFormat(language(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.parse(`${month}-01T00:00:00.000Z`));
}

/** A part of one, as the language writes it: `34%`. */
export function percent(share: number): string {
  return new Intl.NumberFormat(language(), { style: 'percent' }).format(share);
}

function underscored(level: Level): string {
  return level.replaceAll('-', '_');
}

export function formatWord(format: Format): string {
  return text(`record_format_${format}`);
}

/** What a level is called, and what is left out at it. */
export function levelWord(level: Level): string {
  return text(`record_level_${underscored(level)}` as 'record_level_full');
}

export function levelSentence(level: Level): string {
  return text(`record_level_${underscored(level)}_text` as 'record_level_full_text');
}

/** Why a file was not read. */
export function refusalSentence(refusal: Exclude<Refusal, { readonly why: 'stopped' }>): string {
  switch (refusal.why) {
    case 'not-ours':
      return text('record_refused_not_ours', refusal.what);
    case 'newer':
      return text('record_refused_newer');
    case 'left-out':
      return text('record_refused_left_out', levelWord(refusal.level));
    case 'changed':
      return text('record_refused_changed', refusal.file);
    case 'wrong-row':
      return text('record_refused_wrong_row', refusal.table, number(refusal.row), refusal.what);
  }
}
