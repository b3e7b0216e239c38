import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchLabels, type Labels } from '../src/background/labels.ts';
import { lookIntoPictures } from '../src/background/pictures.ts';
import type { NoticesReading } from '../src/evidence/notices.ts';
import type { Journal } from '../src/ledger/journal.ts';
import { readDeclared } from '../src/page/readings/declared.ts';
import { listPictures } from '../src/page/readings/picture-list.ts';
import { readPictures } from '../src/page/readings/pictures.ts';
import { layNoticeTexts } from '../src/page/readings/notice-texts.ts';
import { readNotices } from '../src/page/readings/notices.ts';
import { newVisit, type Visit } from '../src/signals/visit.ts';

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../src/browser/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));

const runIn = vi.hoisted(() => vi.fn<(place: object, world: string, func: unknown) => Promise<unknown>>());
vi.mock('../src/background/inject.ts', () => ({ runIn }));

const getFrame = vi.fn<() => Promise<{ readonly documentId: string } | null>>();

const block: NoticesReading['blocks'][number] = {
  words: 'This price was set by an algorithm using your personal data',
  extent: 'whole',
  holder: 'text',
  part: 'page',
  price: 'near',
  media: 'none',
  around: 'short',
  path: null,
};

let visit: Visit;
let changes: number;
let labels: Labels;
/** What the page gives, by the function that asks. */
let answers: Map<unknown, unknown>;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.resetAllMocks();
  fake.browser = { webNavigation: { getFrame } };
  answers = new Map<unknown, unknown>([
    [readNotices, [block]],
    [readDeclared, { links: [], sources: [] }],
  ]);
  runIn.mockImplementation((_place, _world, func) => Promise.resolve(answers.get(func) ?? null));
  getFrame.mockResolvedValue({ documentId: 'top' });
  visit = newVisit('top', 'https://www.shop.example/', 0);
  changes = 0;
  const journal: Pick<Journal, 'change' | 'read'> = {
    change(_, how) {
      changes += 1;
      how(visit);
    },
    read: () => Promise.resolve(visit),
  };
  labels = watchLabels(journal, Date.now);
});

afterEach(() => {
  vi.useRealTimers();
});

const times = () => runIn.mock.calls.filter(([, , func]) => func === readNotices).length;

describe('a page is read', () => {
  test('when somebody looks, beside its scripts, in the document that stands there alone; and once more', async () => {
    await labels.refresh(1);
    expect(visit.memory.labels).toMatchObject([{ kind: 'price-by-algorithm', where: 'next-to-price' }]);
    const there = [{ tabId: 1, frameId: 0, documentId: 'top' }, 'ISOLATED'];
    expect(runIn.mock.calls.map(([place, world]) => [place, world])).toEqual([there, there, there]);
    const asked = runIn.mock.calls.map(([, , func]) => func);
    expect(asked.indexOf(layNoticeTexts)).toBeLessThan(asked.indexOf(readNotices));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(times()).toBe(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('not at all when nobody does', async () => {
    await vi.advanceTimersByTimeAsync(60_000);
    expect(runIn).not.toHaveBeenCalled();
  });

  test('every two seconds at most, however often it is looked at', async () => {
    for (let at = 0; at < 40; at += 1) {
      await labels.refresh(1);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(times()).toBe(3);
  });

  test('not in a tab without a page', async () => {
    getFrame.mockResolvedValue(null);
    await labels.refresh(1);
    expect(runIn).not.toHaveBeenCalled();
  });
});

describe('what it says', () => {
  test('is written down when it is new, and when the visit has forgotten it', async () => {
    await labels.refresh(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(changes).toBe(1);
    visit = newVisit('top', 'https://www.shop.example/', 0);
    await labels.refresh(1);
    expect(changes).toBe(2);
    answers.set(readNotices, []);
    await vi.advanceTimersByTimeAsync(5000);
    expect(visit.memory.labels).toEqual([]);
  });

  test.each([null, 'yes', [{ words: 'x' }], [{ ...block, words: 'x'.repeat(401) }]])(
    'is not believed in another shape: %j',
    async (answer) => {
      answers.set(readNotices, answer);
      await labels.refresh(1);
      expect([changes, visit.memory.labels]).toEqual([0, null]);
    },
  );
});

describe('pictures', () => {
  const own = 'https://www.shop.example/a.png';
  const list = { shown: 3, held: 0, elsewhere: 2, own: [own] };

  test('are read once somebody asks; what the browser then tells of our asking is ours, and nothing else', async () => {
    const pictures = lookIntoPictures(Date.now);
    const request = { id: '7', url: own, type: 'xmlhttprequest' } as const;
    expect(pictures.isOwn('top', request)).toBe(false);
    answers.set(listPictures, list).set(readPictures, [{ name: 'a.png', bytes: '/9j/' }]);
    expect(await pictures.look(1)).toEqual({ state: 'read', shown: 3, read: 1, elsewhere: 2, found: [] });
    expect(pictures.isOwn('top', { ...request, type: 'image' })).toBe(false);
    expect(pictures.isOwn('other', request)).toBe(false);
    expect(pictures.isOwn('top', { ...request, url: `${own}?` })).toBe(false);
    expect(pictures.isOwn('top', request)).toBe(true);
    await vi.advanceTimersByTimeAsync(4000);
    expect(pictures.isOwn('top', { ...request, id: '8' })).toBe(false);
    // Its answer may come late.
    expect(pictures.isOwn('top', request)).toBe(true);
  });

  test.each<[what: string, result: unknown]>([
    ['says nothing', null],
    ['says something else', { shown: 'many' }],
  ])('cannot be read where the page %s', async (_, result) => {
    answers.set(listPictures, result);
    expect(await lookIntoPictures(Date.now).look(1)).toEqual({ state: 'unreadable' });
    expect(runIn).toHaveBeenCalledOnce();
  });

  test('cannot be read without a page', async () => {
    getFrame.mockResolvedValue(null);
    expect(await lookIntoPictures(Date.now).look(1)).toEqual({ state: 'unreadable' });
  });
});
