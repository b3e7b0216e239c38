// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../public/_locales/en/messages.json';
import type { PicturesView } from '../src/messages/contract.ts';
import { Labels } from '../src/popup/labels.tsx';
import { Source } from '../src/popup/labels/source.tsx';
import { lawSentence, placeWords, sayingSentence } from '../src/popup/labels/words.ts';
import { saidOfItself } from '../src/popup/verdict-labels.ts';
import { noticeLaws } from '../src/signals/notices/laws.ts';
import type { PageNotice } from '../src/signals/notices/notices.ts';
import { sayingOf } from '../src/signals/notices/saying.ts';
import type { SourceMeaning } from '../src/signals/notices/source-types.ts';
import { labels, pictures } from './gallery/labels.ts';
import { plain, popupPage, unfoldAll } from './popup-page.ts';

const worker = vi.hoisted(() => ({
  call: vi.fn<(name: string, ...args: unknown[]) => Promise<unknown>>(),
}));
vi.mock('../src/messages/call.ts', () => worker);

const { root, asked } = popupPage();

beforeEach(() => {
  vi.resetAllMocks();
});

async function unfold(of: readonly PageNotice[]): Promise<void> {
  render(h(Labels, { labels: of, tabId: 7 }), root);
  await unfoldAll(root.querySelectorAll('details'));
}

/** Hosts of the laws that are linked. */
function hosts(): readonly string[] {
  return [...root.querySelectorAll('a')].map(({ href }) => new URL(href).host);
}

const terms: readonly (readonly [string, SourceMeaning])[] = [
  ['trainedAlgorithmicMedia', 'generated'],
  ['compositeWithTrainedAlgorithmicMedia', 'edited'],
  ['algorithmicMedia', 'computed'],
  ['composite', 'composed'],
  ['later', 'otherwise'],
  ['digitalCapture', 'otherwise'],
  ['computationalCapture', 'otherwise'],
  ['screenCapture', 'otherwise'],
  ['digitalArt', 'otherwise'],
  ['humanEdits', 'otherwise'],
  ['print', 'otherwise'],
];

/** What is said once the button was clicked. */
async function look(view: PicturesView | undefined): Promise<string> {
  worker.call.mockResolvedValue(view);
  await unfold([]);
  await act(() => root.querySelector('button')!.click());
  await vi.waitFor(async () => {
    await act(() => {});
    if (root.querySelector('[aria-busy="false"]') === null) throw new Error(plain(root));
  });
  return plain(root.querySelector('.pictures')).replace(/^Marks in the pictures themselves/, '');
}

describe('what a page says', () => {
  test('is shown as its own words, with where they stood', async () => {
    await unfold(labels['labels price']!);
    expect(plain(root.querySelector('summary'))).toBe(
      'What this page says of prices, AI and ads It says that an algorithm set a price, using your personal data, and 1 more',
    );
    expect([...root.querySelectorAll('li')].map(plain)).toEqual([
      'It says that an algorithm set a price, using your personal data: THIS PRICE WAS SET BY AN ALGORITHM USING YOUR PERSONAL DATA next to a price',
      'It says that a price is personalised: Ihr personalisierter Preis: 49,00 € in a part that has to be opened first',
    ]);
    expect(hosts()).toEqual(['www.nysenate.gov']);
    expect(plain(root)).toContain('We do not judge');
    expect(plain(root)).not.toMatch(/illegal|compl(y|ies)|violat/i);
  });

  test.each<[state: string, fact: string, hosts: readonly string[]]>([
    ['labels one', 'It says that an algorithm sets a price, or may do so', []],
    ['labels data', 'It says that your data sets a price, or may do so, and 1 more', ['eur-lex.europa.eu']],
    ['labels personalised', 'It says that a price is personalised', ['eur-lex.europa.eu']],
    ['labels all', 'It says that AI made or changed something, and 5 more', ['eur-lex.europa.eu', 'eur-lex.europa.eu']],
  ])('%s: is said without unfolding, and only the laws with such words go with it', async (state, fact, expected) => {
    await unfold(labels[state]!);
    expect(plain(root.querySelector('summary .aside'))).toBe(fact);
    expect(hosts()).toEqual(expected);
  });

  test('in a technical word is said in plain words, too', async () => {
    await unfold(labels['labels all']!);
    expect([...root.querySelectorAll('li')].map(plain)).toContain(
      'It states the source of its media: labelled as made by AI (trainedAlgorithmicMedia) in data for machines, which nobody sees',
    );
  });

  test.each<[state: string, said: readonly string[]]>([
    ['labels price', ['This page says that an algorithm set a price, using your personal data. ']],
    ['labels one', ['This page says that an algorithm sets a price. ']],
    [
      'labels data',
      ['This page says that your data sets a price. ', 'This page says that AI made or changed something on it. '],
    ],
    ['labels personalised', ['This page says that a price is personalised. ']],
    ['labels words', []],
    ['labels none', []],
  ])('leads, where it is of a price beside it or of AI: %s', (state, said) => {
    expect(saidOfItself(labels[state]!)).toEqual(said);
  });

  test('does not lead where it only may be so, or where nobody looked yet', () => {
    const [one] = labels['labels one']!;
    expect(saidOfItself([{ ...one!, words: 'Our prices may be set by algorithms.' }])).toEqual([]);
    expect(saidOfItself(null)).toEqual([]);
  });

  test('is text, whatever it is', async () => {
    await unfold(labels['labels all']!);
    expect(plain(root)).toContain(String.raw`<img src=x onerror=alert(1)>\u{202e}moc.elgoog`);
    expect(root.querySelector('img')).toBeNull();
  });

  test('of how a price is set, but not beside one, is not said to be of a price, and brings no law', async () => {
    await unfold(labels['labels words']!);
    expect(plain(root.querySelector('li'))).toMatch(
      /^It has words on how a price is set, but we saw no price beside them:/,
    );
    expect(root.querySelector('a')).toBeNull();
  });

  test('may be nothing, and what that does not prove is said', async () => {
    await unfold([]);
    expect(plain(root.querySelector('summary'))).toContain('no such words about this page itself');
    expect(plain(root)).toContain('saw none that speak about this page itself');
    expect(root.querySelector('a')).toBeNull();
  });
});

describe('pictures', () => {
  test('come with what the page and its site could notice, before anybody asks for them', async () => {
    await unfold([]);
    expect(plain(root.querySelector('.pictures'))).toMatch(
      /asks nobody; this page may notice.*the page itself can notice .* service worker/,
    );
  });

  test('are not asked for before somebody does', async () => {
    await unfold(labels['labels all']!);
    expect(worker.call).not.toHaveBeenCalled();
    expect(await look(pictures['pictures nothing'])).toBe('This page shows no pictures that could carry a mark.');
    expect(worker.call.mock.calls).toEqual([['view.pictures', 7]]);
  });

  test('say what they are labelled as', async () => {
    expect(await look(pictures['pictures marked'])).toBe(
      '5 of 5 pictures could be read.' +
        'harbour.jpg labelled as made by AI (trainedAlgorithmicMedia) with content credentials in it ' +
        'cat.png labelled as a photo from a camera (digitalCapture) ' +
        'A picture that stands in the page itself labelled as put together from several (composite) ' +
        String.raw`<img src=x onerror=alert(1)>\u{202e}moc.elgoog with content credentials that stand elsewhere ` +
        'Such marks are claims: anybody can write or remove them, and we do not check signatures.',
    );
  });

  test('that could not be read are counted', async () => {
    expect(await look(pictures['pictures unmarked'])).toBe(
      '3 of 12 pictures could be read.' +
        'None of those says how it was made. Many sites remove such marks, so that proves nothing.' +
        '8 came from other hosts. To read them, they would have to be asked for again, so we do not.' +
        '1 was not read: your browser does not hold it, the site has a service worker, or there were too many.',
    );
  });

  test.each([undefined, pictures['pictures unreadable']])('that cannot be looked at: %j', async (view) => {
    expect(await look(view)).toBe('The pictures of this page could not be looked at.');
  });
});

test('everything has its words, and every message that is asked for exists', () => {
  const kinds = Object.values(labels).flatMap((all) => all.map(sayingOf));
  const said = [...kinds.map(sayingSentence), ...noticeLaws.map(({ id }) => lawSentence(id))];
  const places: readonly PageNotice['where'][] = ['near-picture', 'near-film', 'hint', 'menu', 'page', 'data'];
  expect([...said, ...places.map(placeWords)].filter((words) => words === '')).toEqual([]);
  for (const [term, meaning] of terms) {
    render(h(Source, { source: { term, meaning } }), root);
    expect(plain(root)).toMatch(new RegExp(String.raw`^labelled .+ \(${term}\)$`));
  }
  expect([...asked].filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
});
