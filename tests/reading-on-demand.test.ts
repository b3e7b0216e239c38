import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runIn, runInFrames, type Place } from '../src/background/inject.ts';
import { watchReadings, type Readings } from '../src/background/reading.ts';
import type { ConsentReading } from '../src/evidence/consent-reading.ts';
import type { PageFacts } from '../src/evidence/page-facts.ts';
import type { Journal } from '../src/ledger/journal.ts';
import { readConsent } from '../src/page/readings/consent.ts';
import { readLayers } from '../src/page/readings/layers.ts';
import { readPrices } from '../src/page/readings/prices.ts';
import { priceMarks } from '../src/signals/prices/marks.ts';
import { newVisit, type Visit } from '../src/signals/visit.ts';

interface Injection {
  readonly target: { readonly tabId: number; readonly documentIds?: readonly string[] };
  readonly func: unknown;
  readonly args: readonly unknown[];
}

const executeScript = vi.fn<(injection: Injection) => Promise<readonly object[]>>();
const getFrame = vi.fn<() => Promise<{ documentId: string } | null>>();
const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../src/browser/browser.ts', () => fake);

const top: Place = { tabId: 1, frameId: 0, documentId: 'top' };
const frame: Place = { tabId: 1, frameId: 3, documentId: 'frame' };
const nothing: ConsentReading = { tcf: null, gpp: null, usp: null, google: null, gpc: null, tools: [], silent: [] };

let visit: Visit;
let changes: number;
let readings: Readings;

function facts(more: Partial<PageFacts>): PageFacts {
  return { cookies: [], storage: [], globals: [], elements: [], resources: [], calls: [], ...more };
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.resetAllMocks();
  fake.browser = { scripting: { executeScript }, webNavigation: { getFrame } };
  executeScript.mockResolvedValue([{ documentId: 'top', result: nothing }]);
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
  readings = watchReadings(journal as Journal, Date.now);
});

afterEach(() => {
  vi.useRealTimers();
});

/** When the page was asked about consent, in milliseconds from the start. */
async function times(until: number): Promise<readonly number[]> {
  const all: number[] = [];
  executeScript.mockImplementation(({ func }) => {
    if (func === readConsent) all.push(Date.now());
    return Promise.resolve([{ documentId: 'top', result: nothing }]);
  });
  await vi.advanceTimersByTimeAsync(until);
  return all;
}

describe('prices are read', () => {
  /** What a page says of one product, and how often it was asked. */
  function product(price: string, path = '/p/shoe') {
    const amount = [
      ['product:price:amount', price],
      ['product:price:currency', 'EUR'],
    ];
    return { address: `https://www.shop.example${path}`, canonical: '', blocks: [], metas: amount, chosen: [] };
  }

  function says(result: unknown): void {
    executeScript.mockResolvedValue([{ documentId: 'top', result }]);
  }

  const asked = () => executeScript.mock.calls.filter(([{ func }]) => func === readPrices).length;
  const noted = () => visit.memory.prices.map(({ key, price }) => `${key} ${price}`);

  test('where the page marks one up, again later, and noted once', async () => {
    says(product('49'));
    readings.seen(frame, 'top', facts({ elements: priceMarks }));
    readings.seen(top, 'top', facts({ elements: ['#chat'], globals: ['somebody'] }));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked()).toBe(0);
    readings.seen(top, 'top', facts({ elements: [priceMarks[0]!] }));
    await vi.advanceTimersByTimeAsync(20_000);
    expect([asked(), changes, noted()]).toEqual([3, 1, ['["shop.example/p/shoe","",""] 49']]);
  });

  test('again after the document moved on to another product', async () => {
    says(product('49'));
    readings.moved('top');
    readings.seen(top, 'top', facts({ elements: priceMarks }));
    await vi.advanceTimersByTimeAsync(20_000);
    says(product('5', '/p/sock'));
    readings.moved('top');
    await vi.advanceTimersByTimeAsync(20_000);
    expect([asked(), noted()]).toEqual([4, ['["shop.example/p/shoe","",""] 49', '["shop.example/p/sock","",""] 5']]);
  });

  test('once after any number of moves, and once more after those that came meanwhile', async () => {
    says(product('49'));
    readings.seen(top, 'top', facts({ elements: priceMarks }));
    await vi.advanceTimersByTimeAsync(20_000);
    const before = [asked(), vi.getTimerCount()];
    for (let move = 0; move < 500; move += 1) readings.moved('top');
    const pending = vi.getTimerCount();
    await vi.advanceTimersByTimeAsync(20_000);
    expect([before, pending, asked()]).toEqual([[3, 0], 1, 5]);
    readings.moved('top');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked()).toBe(6);
  });

  test('no more after moves of a document that is gone', async () => {
    readings.seen(top, 'top', facts({ elements: priceMarks }));
    await vi.advanceTimersByTimeAsync(20_000);
    for (let move = 0; move < 5; move += 1) readings.moved('top');
    readings.shows(1, null);
    await vi.advanceTimersByTimeAsync(20_000);
    expect([asked(), vi.getTimerCount()]).toEqual([3, 0]);
  });

  test.each([
    ['no price', product('0')],
    ['another shape', { ...product('49'), metas: 'many' }],
    ['nothing', null],
  ])('and a page that says %s changes nothing', async (_, result) => {
    says(result);
    readings.seen(top, 'top', facts({ elements: priceMarks }));
    await vi.advanceTimersByTimeAsync(20_000);
    expect([asked(), changes, noted()]).toEqual([3, 0, []]);
  });
});

describe('consent is read', () => {
  test('at once and twice later, in the outermost document alone', async () => {
    readings.seen(frame, 'top', facts({ globals: ['__tcfapi'] }));
    expect(await times(20_000)).toEqual([]);
    readings.seen(top, 'top', facts({ globals: ['__tcfapi'] }));
    expect(await times(20_000)).toEqual([20_000, 22_500, 28_000]);
  });

  test('again after a sign that somebody answered, once for all signs of a moment', async () => {
    readings.seen(top, 'top', facts({ globals: ['__tcfapi'] }));
    await times(60_000);
    for (let sign = 0; sign < 20; sign += 1) readings.answered('top');
    expect(await times(60_000)).toEqual([63_000, 73_000]);
    readings.answered('top');
    expect(await times(60_000)).toEqual([123_000, 133_000]);
  });

  test('again when a name comes that only an answer brings', async () => {
    readings.seen(top, 'top', facts({ globals: ['__tcfapi'] }));
    await times(60_000);
    readings.seen(top, 'top', facts({ cookies: ['OptanonAlertBoxClosed'] }));
    expect(await times(60_000)).toEqual([63_000, 73_000]);
  });

  test('not after a sign in a page that says nothing of it', async () => {
    readings.answered('top');
    readings.answered('gone');
    expect(await times(60_000)).toEqual([]);
  });

  test('when somebody looks, though the worker was stopped since its names were told', async () => {
    await readings.refresh(1);
    await vi.advanceTimersByTimeAsync(10);
    expect(executeScript.mock.calls.filter(([{ func }]) => func === readConsent)).toHaveLength(1);
    expect(visit.memory.consent.moments).toHaveLength(1);
  });

  test('when somebody looks, in the page that stands in the tab alone', async () => {
    readings.seen({ ...top, documentId: 'before' }, 'before', facts({ globals: ['__tcfapi'] }));
    readings.seen(top, 'top', facts({ globals: ['__tcfapi'] }));
    await vi.advanceTimersByTimeAsync(60_000);
    executeScript.mockClear();
    await readings.refresh(1);
    await readings.refresh(1);
    expect(executeScript).toHaveBeenCalledOnce();
  });

  test('not in a tab without a page', async () => {
    getFrame.mockResolvedValue(null);
    await readings.refresh(1);
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('an answer that says the same again', () => {
  test('is written down only where requests wait for it', async () => {
    readings.seen(top, 'top', facts({ globals: ['__tcfapi'] }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(changes).toBe(1);
    visit.memory.consent.unjudged = 'some';
    await readings.refresh(1);
    await vi.advanceTimersByTimeAsync(10);
    expect(changes).toBe(2);
    expect(visit.memory.consent.moments.map(({ at }) => at)).toEqual([0, 60_000]);
  });

  test('is told again to a visit that has forgotten it', async () => {
    readings.seen(top, 'top', facts({ globals: ['__tcfapi'] }));
    await vi.advanceTimersByTimeAsync(60_000);
    visit = newVisit('top', 'https://www.shop.example/', 0);
    await readings.refresh(1);
    await vi.advanceTimersByTimeAsync(10);
    expect(visit.memory.consent.moments).toHaveLength(1);
  });

  test('holds from when the reading began', async () => {
    executeScript.mockImplementation(
      () => new Promise((resolve) => setTimeout(() => resolve([{ documentId: 'top', result: nothing }]), 900)),
    );
    readings.seen(top, 'top', facts({ globals: ['__tcfapi'] }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(visit.memory.consent.moments.map(({ at }) => at)).toEqual([0]);
  });
});

describe('a page that shows much', () => {
  test('is read in few rounds, however often it shows something', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `_psegs_${at}`);
    for (const name of names) {
      readings.seen(
        top,
        'top',
        facts({ cookies: [`optimizelyEndUserId${name}`, name], globals: ['__tcfapi', 'dataLayer'] }),
      );
    }
    const late = vi.getTimerCount();
    expect(late).toBe(3);
    await vi.advanceTimersByTimeAsync(100);
    readings.seen(top, 'top', facts({ globals: ['digitalData'] }));
    expect(await times(60_000)).toEqual([2500, 8000, 10_500]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is read again for what is new alone', async () => {
    readings.seen(top, 'top', facts({ globals: ['__tcfapi'] }));
    await vi.advanceTimersByTimeAsync(60_000);
    executeScript.mockClear();
    readings.seen(top, 'top', facts({ globals: ['__tcfapi'] }));
    expect(vi.getTimerCount()).toBe(0);
    readings.seen(top, 'top', facts({ globals: ['dataLayer'] }));
    await vi.advanceTimersByTimeAsync(60_000);
    const layersRead = executeScript.mock.calls.filter(([{ func }]) => func === readLayers);
    expect(layersRead).toHaveLength(3);
    expect(executeScript).toHaveBeenCalledTimes(3);
  });

  test('says what its own data layers hold, and not those of frames in it', async () => {
    readings.seen(frame, 'top', facts({ globals: ['dataLayer'] }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(executeScript.mock.calls.filter(([{ func }]) => func === readLayers)).toEqual([]);
  });

  test('is forgotten with its frames when its tab shows another, or is gone', async () => {
    for (const next of ['next', null]) {
      readings.seen(top, 'top', facts({ globals: ['__tcfapi'] }));
      readings.seen(frame, 'top', facts({ globals: ['pbjs'] }));
      readings.answered('top');
      readings.shows(2, next);
      readings.shows(1, 'top');
      await vi.advanceTimersByTimeAsync(100);
      expect(executeScript).toHaveBeenCalled();
      executeScript.mockClear();
      readings.shows(1, next);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(executeScript).not.toHaveBeenCalled();
    }
  });
});

describe('an interface that stays silent', () => {
  test('is asked twice, and again when something else stands there', async () => {
    let length = 40;
    const given: unknown[] = [];
    executeScript.mockImplementation(({ args }) => {
      given.push(args);
      return Promise.resolve([
        { documentId: 'top', result: { ...nothing, silent: ['tcf'], stubs: [['tcf', length]] } },
      ]);
    });
    readings.seen(top, 'top', facts({ globals: ['__tcfapi'] }));
    await vi.advanceTimersByTimeAsync(60_000);
    length = 900;
    await readings.refresh(1);
    await vi.advanceTimersByTimeAsync(10_000);
    await readings.refresh(1);
    expect(given).toEqual([[[]], [[]], [[['tcf', 40]]], [[['tcf', 40]]], [[]]]);
  });

  test('is not believed anything else', async () => {
    const stubs = [['tcf'], [1, 2], null, ['mine', 3], ['tcf', 'long']];
    executeScript.mockResolvedValue([{ documentId: 'top', result: { ...nothing, stubs } }]);
    readings.seen(top, 'top', facts({ globals: ['__tcfapi'] }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(executeScript.mock.calls.map(([{ args }]) => args)).toEqual([[[]], [[]], [[]]]);
  });
});

describe('a document that is asked', () => {
  test('is named, so that no other that came into its frame runs what it was asked', async () => {
    await runIn(frame, 'MAIN', () => 'yes');
    expect(executeScript.mock.calls[0]?.[0].target).toEqual({ tabId: 1, documentIds: ['frame'] });
  });

  test('answers', async () => {
    executeScript.mockResolvedValue([{ documentId: 'top', result: 'yes' }]);
    expect(await runIn(top, 'MAIN', () => 'yes')).toBe('yes');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('with its frames gives nothing when its tab shows another by now', async () => {
    executeScript.mockResolvedValue([
      { frameId: 0, documentId: 'top', result: 'a' },
      { frameId: 2, documentId: 'x', result: 'b' },
    ]);
    expect(await runInFrames(top, () => 'yes')).toEqual(['a', 'b']);
    expect(await runInFrames({ ...top, documentId: 'before' }, () => 'yes')).toEqual([]);
  });

  test('and never answers, is not waited for', async () => {
    executeScript.mockReturnValue(new Promise(() => {}));
    const answer = runIn(top, 'MAIN', () => 'yes');
    await vi.advanceTimersByTimeAsync(3000);
    expect(await answer).toBeNull();
  });

  test.each<[what: string, () => Promise<readonly object[]>]>([
    ['is gone', () => Promise.reject(new Error('no frame'))],
    ['is another by now', () => Promise.resolve([{ documentId: 'next', result: 'yes' }])],
    ['says nothing', () => Promise.resolve([{ documentId: 'top' }])],
    ['is none', () => Promise.resolve([])],
  ])('and %s gives nothing', async (_, answer) => {
    executeScript.mockImplementation(answer);
    expect(await runIn(top, 'ISOLATED', () => 'yes')).toBeNull();
  });
});
