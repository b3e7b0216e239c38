import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { wordPlaces, type WordPlace } from '../src/evidence/chat-seen.ts';
import { layChatMatcher, type ChatMatcher } from '../src/page/readings/chat-matching.ts';
import { handedPhrases, handedSides } from '../src/signals/chat/handed.ts';
import { heardIn, withoutParts } from '../src/signals/chat/heard.ts';
import { fixedPart, isWhole, normalised, wholeWords } from '../src/signals/chat/matcher.ts';
import { languages, sayings, type Saying } from '../src/signals/chat/phrase.ts';
import { phrases } from '../src/signals/chat/phrases.ts';
import { sentences, silent } from './chat/sentences.ts';
import { byPerson, toPerson } from './chat/talks.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What the script in a page makes of lines, and the worker of that. */
function heard(texts: readonly string[], place: WordPlace): readonly ReturnType<typeof heardIn>[] {
  const name = Symbol.for('telltale chat matcher');
  Reflect.deleteProperty(globalThis, name);
  layChatMatcher(handedPhrases, handedSides);
  const matcher = Reflect.get(globalThis, name) as ChatMatcher;
  const found = texts.map((text) => matcher.matched(matcher.plain(text), place));
  vi.runAllTimers();
  return found.map(({ said }) => withoutParts(heardIn(said)));
}

/** What texts say, in whatever language. In a heading all of it is the chat's. */
function sayingsOf(texts: readonly string[], place: WordPlace = 'heading'): readonly (readonly Saying[])[] {
  return heard(texts, place).map((one) => {
    const said = new Set(one.map(({ says }) => says));
    // A name beside a notice adds nothing.
    if (said.has('notice')) said.delete('name');
    return sayings.filter((saying) => said.has(saying));
  });
}

/** The texts that say something else than they should, with what they say. */
function others(
  texts: readonly string[],
  isRight: (said: string) => boolean,
  place: WordPlace = 'heading',
): readonly string[] {
  const all = sayingsOf(texts, place);
  return texts.flatMap((text, at) => (isRight(all[at]!.join()) ? [] : [`${text}: ${all[at]!.join()}`]));
}

describe.each(languages)('%s', (language) => {
  test.each(sayings)('%s: every sentence says it', (says) => {
    expect(sentences[language][says].length).toBeGreaterThan(3);
    const isRight = (said: string) => said === says || (says === 'person' && said === 'person,hours');
    expect(others(sentences[language][says], isRight)).toEqual([]);
  });

  test('sentences that only look like it say nothing', () => {
    expect(silent[language].length).toBeGreaterThan(8);
    expect(others(silent[language], (said) => said === '')).toEqual([]);
  });

  test('what the person wished or asked for, in an earlier conversation, says nothing', () => {
    expect(byPerson[language].length).toBeGreaterThan(7);
    expect(others(byPerson[language], (said) => said === '', 'text')).toEqual([]);
  });

  test.each(['notice', 'person'] as const)('what a chat says in running text: %s', (says) => {
    expect(toPerson[language][says].length).toBeGreaterThan(3);
    expect(others(toPerson[language][says], (said) => said.startsWith(says), 'text')).toEqual([]);
  });

  test('a notice is one in running text, too', () => {
    expect(others(sentences[language].notice, (said) => said === 'notice', 'text')).toEqual([]);
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
    expect(sayingsOf([text])).toEqual([said]);
  });

  test('what the person says is not the chat’s, wherever it stands', () => {
    for (const place of wordPlaces) expect(sayingsOf(['I want to talk to a human'], place), place).toEqual([[]]);
  });

  test('a button offers what is all that stands on it', () => {
    expect(sayingsOf(['get me a human agent', 'need a human'], 'button')).toEqual([[], ['person']]);
    expect(sayingsOf(['need a human'], 'heading')).toEqual([['person']]);
  });

  test.each([
    'can I come Mon to Wed? my surgery is then',
    'I work monday to thursday until 6',
    'montag bis mittwoch im krankenhaus',
    'My doctor is back tomorrow',
  ])('hours that a person wrote are nobody’s: %s', (line) => {
    expect(sayingsOf([line], 'text')).toEqual([[]]);
  });

  test('hours that a chat says in running text are its own', () => {
    expect(sayingsOf(['We are here Mon-Fri', 'Unser Team ist Mo-Fr da'], 'text')).toEqual([['hours'], ['hours']]);
  });

  test('the sentence counts, not the line', () => {
    const line = 'I want to talk to a human. You are now talking to an AI agent. Are you a bot?';
    expect(sayingsOf([line], 'text')).toEqual([['notice']]);
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

/** A match of a phrase with other letters put in at one point: what still fits there was caught by a wildcard. */
function variants(words: string): readonly string[] {
  return Array.from(words, (_, at) => `${words.slice(0, at)}zqj${words.slice(at)}`);
}

describe('what a wildcard catches', () => {
  const matches = languages.flatMap((language) =>
    Object.values(sentences[language])
      .flat()
      .flatMap((sentence) =>
        phrases.flatMap((phrase) => {
          const found = wholeWords(phrase.pattern).exec(normalised(sentence))?.[0];
          return found ? [{ phrase, found }] : [];
        }),
      ),
  );

  test('is not kept, wherever it stands', () => {
    expect(matches.length).toBeGreaterThan(300);
    const leaks = matches.flatMap(({ phrase: { id, pattern }, found }) =>
      variants(found)
        .filter((one) => isWhole(pattern, one) && fixedPart(pattern, one).includes('zqj'))
        .map((one) => `${id}: ${one}`),
    );
    expect(leaks).toEqual([]);
  });

  test('a name and a number are gone when the words leave the page', () => {
    const lines = ["I'm Sarah, the Acme AI", 'I am Lucy, your shopping bot', 'Available from 9', 'Pass this to Dana'];
    const kept = heard(lines, 'heading')
      .flat()
      .map(({ words }) => words);
    expect(kept).toEqual(expect.arrayContaining(["i'm …, the … ai", 'available from …']));
    expect(kept.join()).not.toMatch(/sarah|acme|lucy|dana|\d/);
  });

  test.each([
    ["I'm J, the B AI assistant", /\b[jb]\b/],
    [
      'Available Mon - Fri, mo-fr, van ma tot vr, od pn do pt, de segunda a sexta-feira',
      /mon|fri|mo|fr|ma\b|vr|pn|pt|seg|sex/,
    ],
    ['dal lunedì al venerdì, montag bis freitag, back on Tuesday, available weekdays', /lun|ven|tag|tue|week/],
  ])('not a letter of it, nor a day of the week: %s', (line, gone) => {
    const kept = heard(line.split(', '), 'heading')
      .flat()
      .map(({ words }) => words);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.join('; ')).not.toMatch(gone);
  });

  test('is what the page’s script and the worker call so alike', () => {
    const all = [...new Set(matches.map(({ found }) => found))];
    const inPage = new Set(
      heard(all, 'heading')
        .flat()
        .map(({ words }) => words),
    );
    const missing = matches
      .flatMap(({ phrase: { id, pattern }, found }) =>
        heardIn([{ phrase: id, words: fixedPart(pattern, found), place: 'heading' }]).map(({ words }) => words),
      )
      .filter((words) => words.length < 80 && !inPage.has(words));
    // Words that are a part of longer ones do not count.
    expect(missing.filter((words) => ![...inPage].some((one) => one.includes(words)))).toEqual([]);
  });
});

describe('what a page hands over', () => {
  test('is kept only where it is a phrase of ours and nothing more', () => {
    const one = (phrase: string, words: string) => heardIn([{ phrase, words, place: 'text' }]).length;
    expect(one('en-notice-1', 'ai assistant')).toBe(1);
    expect(one('en-notice-1', 'AI  Assistant')).toBe(0);
    expect(one('en-notice-3', "i'm …, the … ai")).toBe(1);
    expect(one('en-notice-3', "i'm sarah, the acme ai")).toBe(0);
    expect(one('en-notice-3', "i'm … …, the … ai")).toBe(0);
    expect(one('en-hours-3', 'available from 0')).toBe(1);
    expect(one('en-hours-3', 'available from 9')).toBe(0);
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
