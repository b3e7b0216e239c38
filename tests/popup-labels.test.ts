// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../public/_locales/en/messages.json';
import type { PicturesView } from '../src/messages/contract.ts';
import { Labels } from '../src/popup/labels.tsx';
import { kindSentence, lawSentence, placeWords, sourceWords } from '../src/popup/labels/words.ts';
import { noticeLaws } from '../src/signals/notices/laws.ts';
import type { PageNotice } from '../src/signals/notices/notices.ts';
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
    expect(plain(root.querySelector('summary'))).toBe('What this page says of prices, AI and ads 2 notices seen');
    expect([...root.querySelectorAll('li')].map(plain)).toEqual([
      'It says that an algorithm set a price: THIS PRICE WAS SET BY AN ALGORITHM USING YOUR PERSONAL DATA next to a price',
      'It says that a price is personalised: Ihr personalisierter Preis: 49,00 € in a part that has to be opened first',
    ]);
    expect([...root.querySelectorAll('a')].map(({ href }) => new URL(href).host)).toEqual([
      'www.nysenate.gov',
      'eur-lex.europa.eu',
    ]);
    expect(plain(root)).toContain('We do not judge');
    expect(plain(root)).not.toMatch(/illegal|compl(y|ies)|violat/i);
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
    expect(plain(root.querySelector('summary'))).toContain('no notice seen');
    expect(plain(root)).toContain('saw none');
    expect(root.querySelector('a')).toBeNull();
  });
});

describe('pictures', () => {
  test('come with what the page and its site could notice, before anybody asks for them', async () => {
    await unfold([]);
    expect(plain(root.querySelector('.pictures'))).toMatch(/the page itself can notice .* service worker/);
  });

  test('are not asked for before somebody does', async () => {
    await unfold(labels['labels all']!);
    expect(worker.call).not.toHaveBeenCalled();
    expect(await look(pictures['pictures nothing'])).toBe('This page shows no pictures that could carry a mark.');
    expect(worker.call.mock.calls).toEqual([['view.pictures', 7]]);
  });

  test('say what they are labelled as', async () => {
    expect(await look(pictures['pictures marked'])).toBe(
      '4 of 4 pictures could be read.' +
        'harbour.jpg labelled as made by AI trainedAlgorithmicMedia with content credentials in it ' +
        'A picture that stands in the page itself labelled as put together from several composite ' +
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
  const kinds = Object.values(labels).flatMap((all) => all.map(({ kind }) => kind));
  const said = [...kinds.map(kindSentence), ...noticeLaws.map(({ id }) => lawSentence(id))];
  const places: readonly PageNotice['where'][] = ['near-picture', 'near-film', 'hint', 'menu', 'page', 'data'];
  const meanings = ['generated', 'edited', 'computed', 'composed', 'otherwise'] as const;
  expect([...said, ...places.map(placeWords), ...meanings.map(sourceWords)].filter((words) => words === '')).toEqual(
    [],
  );
  expect([...asked].filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
});
