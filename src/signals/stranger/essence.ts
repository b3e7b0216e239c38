import { priceOf } from './amount.ts';
import { isCalendarWord } from './calendar.ts';
import type { FactKind } from './fact.ts';

/** What counts in a value. */
export interface Essence {
  readonly plain: string;
  /** The numbers, times and tokens in it, in order. */
  readonly fleeting: string;
  /** The rest, without the words that lean on a number: `1 review` and `2 reviews` are the same. */
  readonly lasting: string;
}

/** Stands for what is fleeting. A character for private use: `oneLine` leaves none in a value. */
const mark = '\u{E110}';

/** A number told as an article: `an hour ago`, beside `2 hours ago`. */
const article = /\b(?:an?|one) (?=(?:second|minute|hour|day|week|month|year) ago\b)/gu;

/** Times told in words. */
const relative =
  /\b(just now|right now|a moment ago|yesterday|today|gerade eben|gestern|heute|hier|aujourd['’]hui|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag)\b/gu;

/** Numbers that are what a text says: of money, of a discount. */
const telling = /\p{Sc}\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|\p{Sc})/gu;

const uuid = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g;

/** A mark with what follows it up to the next one, and the word behind it with its verb: `12 people are`. */
const leaning =
  /\u{E110}[\u{E110}\s.,:/+–-]*(\p{L}+(\s(is|are|was|were|has|have|ist|sind|hat|haben|est|sont|a|ont|es|son|è|sono)(?!\p{L}))?)?/gu;

/** A piece that a machine made: figures only, letters and figures mixed, or very long. */
function isMade(piece: string): boolean {
  if (piece.length < 5) return false;
  const figures = piece.replaceAll(/\D/g, '').length;
  const changes = piece.match(/\d+|\D+/g)?.length ?? 0;
  return changes > 3 || (figures >= 2 && piece.length >= 8) || piece.length >= 32;
}

/** A piece like one of chance: letters around a figure, or more consonants in a row than words have. */
function isRandom(piece: string): boolean {
  return piece.length >= 6 && /\p{L}\d+\p{L}|\d\p{L}+\d|[bcdfghjklmnpqrstvwxz]{6}/iu.test(piece);
}

/**
 * A value that is another in every answer by nature: a token, a time, a count. A number of one or two
 * figures is none: experiments number their variants.
 */
export function isFleeting(value: string): boolean {
  if (/\s/.test(value)) return false;
  return (
    /^\d[\d.,:+TZ/-]{2,}$/.test(value) || value.split(/[^\p{L}\d]+/u).some((piece) => isMade(piece) || isRandom(piece))
  );
}

/** A point in time, as machines write it: seconds or milliseconds since 1970 of our years, or a date. */
export function isTime(value: string): boolean {
  return /^(1[5-9]\d{8}(\d{3})?(\.\d+)?|\d{4}-\d\d-\d\d([T ].*)?|\d{1,2}:\d\d(:\d\d)?)$/.test(value);
}

function essenceOfText(value: string): Essence {
  const plain = value.toLowerCase();
  const fleeting: string[] = [];
  function take(piece: string): string {
    fleeting.push(piece);
    return mark;
  }
  const marked = plain
    // Out of the reach of what follows: no text has these characters.
    .replaceAll(telling, (said) => said.replaceAll(/\d/g, (figure) => String.fromCharCode(0xe1_00 + Number(figure))))
    .replaceAll(article, '1 ')
    .replaceAll(uuid, take)
    .replaceAll(relative, take)
    .replaceAll(/[\p{L}\d]+/gu, (piece) => (isMade(piece) ? take(piece) : piece))
    .replaceAll(/\d+/g, take);
  const dated =
    fleeting.length > 0 ? marked.replaceAll(/\p{L}+/gu, (word) => (isCalendarWord(word) ? take(word) : word)) : marked;
  const lasting = dated.replaceAll(leaning, ' ').replaceAll(/[\s()[\]|·•–-]+/g, ' ');
  return { plain, fleeting: fleeting.join(' '), lasting: lasting.trim() };
}

/** What counts in a value of this kind. */
export function essenceOf(kind: FactKind, value: string): Essence {
  if (kind !== 'price' && kind !== 'experiment') return essenceOfText(value);
  const plain = kind === 'price' ? priceOf(value) : value;
  return { plain, fleeting: '', lasting: plain };
}

/** Whether two values say the same but for what is fleeting in them. Where nothing fleeting changed, every word counts. */
export function isSame(a: Essence, b: Essence): boolean {
  return a.plain === b.plain || (a.fleeting !== b.fleeting && a.lasting === b.lasting);
}
