/** Languages whose months and days are known. Others' dates differ in their numbers alone, mostly. */
const languages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'ro',
  'hu',
  'tr',
  'ru',
  'uk',
];

/** Milliseconds of a day, and of a little less than a month. */
const day = 86_400_000;
const month = 30.5 * day;

let words: ReadonlySet<string> | undefined;

function named(language: string, options: Intl.DateTimeFormatOptions, step: number, count: number): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  // With a day beside it, a month has the form that it has in dates: `22 listopada`.
  return Array.from({ length: count }, (_, index) => format.format((index + 0.5) * step))
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u))
    .filter((word) => word.length > 2);
}

function allWords(): ReadonlySet<string> {
  return new Set(
    languages.flatMap((language) => [
      ...named(language, { month: 'long', day: 'numeric' }, month, 12),
      ...named(language, { month: 'short', day: 'numeric' }, month, 12),
      ...named(language, { weekday: 'long' }, day, 7),
    ]),
  );
}

/** Whether a word in lower case is the name of a month or of a day of the week. */
export function isCalendarWord(word: string): boolean {
  words ??= allWords();
  return words.has(word);
}
