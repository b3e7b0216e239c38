import { beforeEach, expect, test, vi } from 'vitest';
import { forgetOwed, priceCard, saltToKeep, turnPrices } from '../src/background/price-memory.ts';
import { todayAt } from '../src/background/today.ts';
import type { Journal } from '../src/ledger/journal.ts';
import { notePrice } from '../src/signals/prices/noting.ts';
import { newVisit } from '../src/signals/visit.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
const settings = vi.hoisted(() => ({ prices: 'off' as 'on' | 'off' }));
vi.mock('../src/browser/browser.ts', () => fake);
vi.mock('../src/background/settings.ts', () => ({ readSettings: () => Promise.resolve(settings) }));
vi.mock('../src/messages/changed.ts', () => ({ announceChange: () => {} }));

const keep = vi.fn<(standing: ReadonlySet<string>) => void>();
const forget = vi.fn<(standing: ReadonlySet<string>) => Promise<'forgotten' | 'left'>>();
const of = vi.fn<Journal['prices']['of']>();
const journal = { prices: { keep, forget, of } } as unknown as Journal;

let kept: Record<string, unknown>;

beforeEach(() => {
  vi.resetAllMocks();
  kept = {};
  settings.prices = 'off';
  forget.mockResolvedValue('forgotten');
  of.mockResolvedValue([]);
  fake.browser = {
    storage: {
      local: {
        get: (key: string) => Promise.resolve(key in kept ? { [key]: kept[key] } : {}),
        set: (more: object) => Promise.resolve(void Object.assign(kept, more)),
        remove: (key: string) => Promise.resolve(void delete kept[key]),
      },
    },
    tabs: { query: () => Promise.resolve([{ id: 1 }, { id: 2 }]) },
    webNavigation: {
      getFrame: ({ tabId }: { tabId: number }) =>
        tabId === 1 ? Promise.resolve({ documentId: 'open' }) : Promise.reject(new Error('no such tab')),
    },
  };
});

/** As the worker does when a view asks for it. */
async function turn(to: 'on' | 'off'): Promise<void> {
  settings.prices = to;
  await turnPrices(journal, to);
}

/** What a view is told of the memory, on the page of a product. */
async function memory(): Promise<string | undefined> {
  const visit = newVisit('open', 'https://shop.example/p/shoe', 0);
  const place = { key: 'k', at: 'shop.example/p/shoe', product: 'shoe', name: 'Shoe', markup: 'json-ld' } as const;
  const price = { price: '49', high: null, currency: 'EUR', which: 'only', availability: null } as const;
  notePrice(visit, { ...place, ...price }, 1);
  return (await priceCard(journal, visit, 'https://shop.example/p/shoe#reviews'))?.memory;
}

test('switched on, what stands open now is kept', async () => {
  await turn('on');
  expect(keep.mock.calls).toEqual([[new Set(['open'])]]);
  expect([typeof (await saltToKeep()), await memory()]).toEqual(['string', 'on']);
  expect(forget).not.toHaveBeenCalled();
});

test('switched off, the salt is gone before the first price is erased, and nothing is owed in the end', async () => {
  await turn('on');
  forget.mockImplementation(() => {
    expect(kept).not.toHaveProperty('priceSalt');
    expect(kept).toHaveProperty('pricesToForget');
    return Promise.resolve('forgotten');
  });
  await turn('off');
  expect(forget.mock.calls).toEqual([[new Set(['open'])]]);
  expect(kept).toEqual({});
  expect([await saltToKeep(), await memory()]).toEqual([null, 'off']);
});

test('what could not be erased is owed: nothing is kept, it is said, and tried again', async () => {
  await turn('on');
  forget.mockResolvedValue('left');
  await turn('off');
  expect(await memory()).toBe('owed');
  await turn('on');
  expect([await saltToKeep(), await memory()]).toEqual([null, 'owed']);
  await forgetOwed(journal);
  expect(await memory()).toBe('owed');
  forget.mockResolvedValue('forgotten');
  await forgetOwed(journal);
  expect([typeof (await saltToKeep()), await memory()]).toEqual(['string', 'on']);
});

test('a worker that was stopped in between goes on with it when it starts, and else does nothing', async () => {
  await forgetOwed(journal);
  expect(forget).not.toHaveBeenCalled();
  forget.mockRejectedValueOnce(new Error('stopped'));
  await turn('off').catch(() => {});
  await forgetOwed(journal);
  expect(forget).toHaveBeenCalledTimes(2);
  expect(kept).not.toHaveProperty('pricesToForget');
});

test('what day it is, is asked of the whole earth', () => {
  expect(todayAt(Date.UTC(2026, 10, 22, 12))).toEqual({ earliest: '2026-11-22', latest: '2026-11-23' });
  expect(todayAt(Date.UTC(2026, 0, 1, 1))).toEqual({ earliest: '2025-12-31', latest: '2026-01-01' });
});
