import { describe, expect, test } from 'vitest';
import { heardIn, withoutParts } from '../src/signals/chat/heard.ts';
import { isWhole, normalised, wholeWords } from '../src/signals/chat/matcher.ts';
import { languages, sayings, type Saying } from '../src/signals/chat/phrase.ts';
import { phrases } from '../src/signals/chat/phrases.ts';
import { sentences, silent } from './chat/sentences.ts';

/** What a text says, in whatever language: what our script in a page finds, and what is made of it. */
function sayingsOf(text: string): readonly Saying[] {
  const plain = normalised(text);
  const found = phrases.flatMap(({ id, pattern }) => {
    const words = wholeWords(pattern).exec(plain)?.[0];
    return words === undefined ? [] : [{ phrase: id, words: words.slice(0, 80), place: 'text' as const }];
  });
  const said = new Set(withoutParts(heardIn(found)).map(({ says }) => says));
  // A name beside a notice adds nothing.
  if (said.has('notice')) said.delete('name');
  return sayings.filter((one) => said.has(one));
}

describe.each(languages)('%s', (language) => {
  test.each(sayings)('%s: every sentence says it', (says) => {
    const wrong = sentences[language][says]
      .map((sentence) => [sentence, sayingsOf(sentence)] as const)
      .filter(([, said]) => said.join() !== says && !(says === 'person' && said.join() === 'person,hours'));
    expect(sentences[language][says].length).toBeGreaterThan(3);
    expect(wrong).toEqual([]);
  });

  test('sentences that only look like it say nothing', () => {
    expect(silent[language].length).toBeGreaterThan(8);
    expect(
      silent[language].map((sentence) => [sentence, sayingsOf(sentence)] as const).filter(([, said]) => said.length),
    ).toEqual([]);
  });

  test('has phrases for every saying', () => {
    const there = new Set(phrases.filter((phrase) => phrase.language === language).map(({ says }) => says));
    expect([...there]).toEqual([...sayings]);
  });
});

describe('what a text says', () => {
  test.each<[string, string, readonly Saying[]]>([
    ['letters that nobody sees', 'I am an A\u200BI assis\u00ADtant', ['notice']],
    ['curly quotes', 'I’m an AI', ['notice']],
    ['wide letters', 'ＡＩ　Ａｓｓｉｓｔａｎｔ', ['notice']],
    ['many spaces', 'AI \n  Assistant', ['notice']],
    ['an unusual hyphen', 'KI‑Assistent', ['notice']],
    ['two things at once', 'I am an AI assistant. You can also talk to a human.', ['notice', 'person']],
    ['a denial', 'I am not a bot', ['human']],
    ['a denial of an assistant', 'We are not an AI assistant', ['human']],
    ['a notice with a denial of a human', 'I am not a human', ['notice']],
    ['a test for robots', 'I’m not a robot', []],
  ])('%s', (_, text, said) => {
    expect(sayingsOf(text)).toEqual(said);
  });
});

describe('each phrase', () => {
  test('has an id of its own that names its language and saying', () => {
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
    const wrong = phrases.filter(
      ({ id, language, says }) => !new RegExp(String.raw`^${language}-${says}-\d+$`).test(id),
    );
    expect(wrong).toEqual([]);
  });

  test('is written in the letters that texts are brought to', () => {
    const plain = (pattern: string) => pattern.replaceAll(/\\p\{[LN]\}|[‐–—]/gu, '');
    const wrong = phrases.filter(({ pattern }) => plain(pattern) !== plain(pattern).normalize('NFKC').toLowerCase());
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('is met by a sentence', () => {
    const all = languages.flatMap((language) => sayings.flatMap((says) => sentences[language][says]));
    const texts = all.map(normalised);
    const unmet = phrases.filter(({ pattern }) => !texts.some((text) => wholeWords(pattern).test(text)));
    expect(unmet.map(({ id }) => id)).toEqual([]);
  });

  test('takes no more time over a long text than over a short one of its kind', () => {
    // Backtracking that doubles with each word would never come to an end here.
    const long = `${'you are chatting with our very '.repeat(40)}${'a'.repeat(400)}`;
    expect(phrases.filter(({ pattern }) => isWhole(pattern, long))).toEqual([]);
  });

  test('never fits nothing', () => {
    expect(phrases.filter(({ pattern }) => wholeWords(pattern).test('')).map(({ id }) => id)).toEqual([]);
  });
});

describe('what a page hands over', () => {
  test('is kept only where it is a phrase of ours and nothing more', () => {
    const one = (phrase: string, words: string) => heardIn([{ phrase, words, place: 'text' }]).length;
    expect(one('en-notice-1', 'ai assistant')).toBe(1);
    expect(one('en-notice-1', 'AI  Assistant')).toBe(1);
    expect(one('en-notice-1', 'ai assistant, my card is 4111')).toBe(0);
    expect(one('en-notice-1', 'my diagnosis')).toBe(0);
    expect(one('en-notice-999', 'ai assistant')).toBe(0);
  });

  test('words that stood elsewhere are no part', () => {
    const seen = heardIn([
      { phrase: 'en-name-3', words: 'bot', place: 'heading' },
      { phrase: 'en-human-4', words: 'not a bot', place: 'text' },
    ]);
    expect(withoutParts(seen)).toHaveLength(2);
  });
});
