import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../public/_locales/en/messages.json';
import { categories } from '../src/companies/category.ts';
import { places } from '../src/evidence/place.ts';
import type { Outcome } from '../src/evidence/request-fact.ts';
import { notices } from '../src/ledger/notice.ts';
import * as words from '../src/popup/words.ts';
import type { Certainty } from '../src/signals/finding.ts';
import { kinds } from '../src/signals/kind.ts';
import { plural } from '../src/ui/text.ts';
import { getMessage } from './gallery/i18n.ts';

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

const catalogue: readonly [string, Message][] = Object.entries(messages);

describe('each message', () => {
  test('has a legal key and a note for translators', () => {
    const bad = catalogue.filter(([key, { description }]) => !/^[\w@]+$/.test(key) || !description);
    expect(bad.map(([key]) => key)).toEqual([]);
  });

  test('is plain text: no HTML, and straight from the catalogue', () => {
    expect(catalogue.filter(([, { message }]) => /[<>&]|\p{Co}/u.test(message))).toEqual([]);
  });

  test.each(catalogue)('%s uses exactly the placeholders it declares', (_, { message, placeholders = {} }) => {
    const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!.toLowerCase());
    expect(used.toSorted()).toEqual(Object.keys(placeholders).toSorted());
    expect(Object.values(placeholders).filter(({ example }) => !example)).toEqual([]);
  });

  test('with a form for one has a form for others, and the other way round', () => {
    const stems = (form: string) =>
      catalogue.flatMap(([key]) => (key.endsWith(`_${form}`) ? [key.slice(0, -form.length)] : [])).toSorted();
    expect(stems('one')).toEqual(stems('other'));
  });

  test('the description fits the browsers’ list of extensions', () => {
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  });
});

describe('with a catalogue', () => {
  beforeEach(() => {
    vi.stubGlobal('chrome', { i18n: { getMessage } });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test.each([
    ['kind', kinds, words.kindTitle],
    ['category', categories, words.categoryWord],
    ['place', places, words.placeWord],
    ['certainty', ['observed', 'declared', 'inferred'], words.certaintyWord],
    [
      'certainty, explained',
      ['observed', 'declared', 'inferred'],
      (id: Certainty) => words.certaintySentence(id, 'answered'),
    ],
    ['attempt', ['tried', 'pending', 'answered'], (id: Outcome) => words.certaintySentence('observed', id)],
    ['outcome', ['answered', 'tried', 'pending'], words.outcomeWord],
    ['notice', notices, words.noticeSentence],
  ] as [string, readonly string[], (id: string) => string][])('every %s has its words', (_, ids, say) => {
    expect(ids.filter((id) => !say(id))).toEqual([]);
    expect(new Set(ids.map(say)).size).toBe(ids.length);
  });

  test('the form fits the count', () => {
    expect([0, 1, 2].map((count) => plural('requests', count))).toEqual([
      'requests_other',
      'requests_one',
      'requests_other',
    ]);
  });
});
