// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import messages from '../public/_locales/en/messages.json';
import type { PriceCard } from '../src/messages/contract.ts';
import { Prices } from '../src/popup/prices.tsx';
import { dayNumber, money, noonOf, whenWords } from '../src/popup/prices/words.ts';
import { priceCard, priceCards, priceRow, priceSeen, sunday } from './gallery/prices.ts';
import { plain, popupPage, unfoldAll } from './popup-page.ts';

const turn = vi.hoisted(() => ({ turnPrices: vi.fn<(to: string) => Promise<void>>(() => Promise.resolve()) }));
vi.mock('../src/popup/prices/turn.ts', () => turn);

const { root, asked } = popupPage();

async function click(words: string): Promise<void> {
  await act(() => [...root.querySelectorAll('button')].find((button) => plain(button) === words)!.click());
}

async function unfolded(card: PriceCard): Promise<void> {
  await act(() => render(h(Prices, { card }), root));
  await unfoldAll(root.querySelectorAll('details'));
}

describe('before it is unfolded', () => {
  test.each<[string, string]>([
    ['prices-off', '€59.00'],
    ['prices-first', '€59.00'],
    ['prices-changed', '€59.00 now €64.50 on Thursday'],
    ['prices-same', '€59.00'],
    ['prices-range', '€1,299.90 – €1,499.90 now €49.00 – €79.00 on Oct 23, 2026'],
  ])('%s: %s', (name, words) => {
    render(h(Prices, { card: priceCards[name]! }), root);
    expect(plain(root.querySelector('summary'))).toBe(`What this product costs ${words}`);
  });
});

describe('unfolded', () => {
  test.each<[string, string]>([
    ['prices-first', '€59.00 is the first price that this browser remembers of it.'],
    ['prices-changed', 'This browser saw it at €64.50 on Thursday, and sees it at €59.00 now.'],
    ['prices-same', 'This browser saw it at €59.00 yesterday, and sees it at €59.00 now.'],
    ['prices-today', 'This browser saw it at €64.50 earlier today, and sees it at €59.00 now.'],
  ])('%s: %s', async (name, words) => {
    await unfolded(priceCards[name]!);
    expect(plain(root.querySelector('.then-now'))).toBe(words);
    expect(root.querySelectorAll('svg path.steps')).toHaveLength(name === 'prices-first' ? 0 : 1);
  });

  test('it can be switched on, and off again', async () => {
    await unfolded(priceCards['prices-off']!);
    expect(root.querySelector('.then-now')).toBeNull();
    root.querySelector('button')!.click();
    await vi.waitUntil(() => turn.turnPrices.mock.calls.length === 1);
    await unfolded(priceCards['prices-first']!);
    expect(plain(root.querySelector('output'))).toMatch(/^From now on/);
    expect(document.activeElement?.contains(root.querySelector('.then-now'))).toBe(true);
    expect(document.activeElement?.tagName).toBe('DIV');
    await click('Stop, and forget all prices …');
    expect(document.activeElement).toBe(root.querySelector('fieldset'));
    expect(plain(root.querySelector('legend'))).toMatch(/all products on all sites\?/);
    await click('Keep them');
    expect(plain(document.activeElement)).toBe('Stop, and forget all prices …');
    expect(turn.turnPrices.mock.calls).toEqual([['on']]);
    await click('Stop, and forget all prices …');
    await click('Forget all prices');
    await vi.waitUntil(() => turn.turnPrices.mock.calls.length === 2);
    expect(turn.turnPrices.mock.calls).toEqual([['on'], ['off']]);
    expect(plain(root.querySelector('output'))).toBe('');
    await unfolded(priceCards['prices-off']!);
    expect(plain(root.querySelector('output'))).toMatch(/are forgotten/);
    expect(document.activeElement?.contains(root.querySelector('output'))).toBe(true);
  });

  test('where prices could not be erased it says so, and tries again', async () => {
    await unfolded(priceCards['prices-owed']!);
    expect(plain(root)).toContain('could not be erased');
    turn.turnPrices.mockClear();
    root.querySelector('button')!.click();
    await vi.waitUntil(() => turn.turnPrices.mock.calls.length === 1);
    expect(turn.turnPrices.mock.calls).toEqual([['off']]);
  });

  test.each<[state: string, rows: readonly string[]]>([
    [
      'prices-changed',
      ['Nov 16, 2026€49.00, the first one remembered', 'Nov 19, 2026€64.50', 'Nov 22, 2026€59.00, now'],
    ],
    [
      'prices-back',
      [
        'Nov 22, 2026, no. 1€40.00, the first one remembered',
        'Nov 22, 2026, no. 2€44.50',
        'Nov 22, 2026, no. 3€59.00, now',
      ],
    ],
    [
      'prices-returned',
      [
        'Nov 22, 2026, no. 1€59.00, the first one remembered',
        'Nov 22, 2026, no. 2€54.00',
        'Nov 22, 2026, no. 3€59.00, now',
      ],
    ],
  ])('each price that is drawn stands in a table with its day and order: %s', async (state, rows) => {
    await unfolded(priceCards[state]!);
    expect(plain(root.querySelector('.price-table summary'))).toBe('Prices this browser saw here');
    expect(root.querySelector('.price-table')?.closest('.unseen')).toBeNull();
    expect([...root.querySelectorAll('tbody tr')].map(plain)).toEqual(rows);
    expect(root.querySelector('path.dots')!.getAttribute('d')!.match(/M/g)).toHaveLength(rows.length);
    expect(root.querySelector('svg')?.closest('[aria-hidden="true"], .certainty')).not.toBeNull();
  });

  test('the chart stays within its frame and goes up where the price does', async () => {
    for (const card of [priceCards['prices-many']!, priceCards['prices-changed']!, priceCards['prices-same']!]) {
      await unfolded(card);
      const dots = root.querySelector('path.dots')!.getAttribute('d')!;
      const placed = [...dots.matchAll(/M([\d.]+) ([\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
      expect(placed).toHaveLength(card.rows.length);
      expect(placed.every(([x, y]) => x >= 4 && x <= 296 && y >= 4 && y <= 56)).toBe(true);
      expect(placed.map(([x]) => x)).toEqual(placed.map(([x]) => x).toSorted((one, other) => one - other));
      const [first, last] = [placed[0]!, placed.at(-1)!];
      const grew = Number(card.rows.at(-1)!.price) - Number(card.rows[0]!.price);
      expect(Math.sign(first[1] - last[1])).toBe(Math.sign(grew));
    }
  });

  test('prices of one day stand in their order, and it is said that this is no time', async () => {
    await unfolded(priceCards['prices-back']!);
    expect(plain(root)).toContain('All of one day, in the order in which they were seen');
    const dots = root.querySelector('path.dots')!.getAttribute('d')!;
    expect([...dots.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x))).toEqual([4, 150, 296]);
    expect(plain(root)).toContain('The first price that it remembers was €40.00 earlier today.');
    await unfolded(priceCards['prices-changed']!);
    expect(plain(root)).not.toContain('All of one day');
    expect(plain(root)).toContain('The first price that it remembers was €49.00 on Monday.');
  });

  test('prices in another currency are not compared', async () => {
    await unfolded(priceCard([priceRow('49', 3, { currency: 'USD' }), priceRow('59', 0)]));
    expect(plain(root.querySelector('.then-now'))).toBe(
      'This browser saw it in another currency: at $49.00 on Thursday, and at €59.00 now. The two are not compared.',
    );
    expect(root.querySelector('.chart')).toBeNull();
    expect(plain(root.querySelector('summary'))).toBe('What this product costs €59.00');
  });

  test('a price that comes back is held against the one between', async () => {
    await unfolded(priceCard([priceRow('59', 9), priceRow('59', 0), priceRow('54', 0, { nth: 2 })]));
    expect(plain(root.querySelector('.then-now'))).toBe(
      'This browser saw it at €54.00 earlier today, and sees it at €59.00 now.',
    );
  });

  test('a name is text, with its invisible characters spelt out', async () => {
    await unfolded(priceCards['prices-long']!);
    expect(root.querySelector('.product b')).toBeNull();
    expect(plain(root.querySelector('.product'))).toContain(String.raw`\u{202e}<b>x</b>`);
  });

  test('nothing is concluded: no state has a word for why', async () => {
    const conclusions = /discriminat|because|cheat|personal|algorithm|illegal|unfair|targeted|raised|for you\b/i;
    for (const card of Object.values(priceCards)) {
      await unfolded(card);
      expect(plain(root)).toMatch(
        /declared: this price stands in the page’s data for search engines and other programs \([^)]+\); the price you see may differ/,
      );
      expect(plain(root)).not.toMatch(conclusions);
    }
  });
});

describe('words', () => {
  test('a day is the one on the calendar, however long it was', () => {
    expect(new Date(noonOf('2026-10-25')).toDateString()).toBe('Sun Oct 25 2026');
    expect(dayNumber('2026-10-26') - dayNumber('2026-10-25')).toBe(1);
    expect(dayNumber('2026-03-30') - dayNumber('2026-03-28')).toBe(2);
  });

  test('money in the language’s way, whatever its currency', () => {
    expect(money(priceSeen({ price: '1299.5', currency: 'JPY' }))).toBe('¥1,300');
    expect(money(priceSeen({ currency: 'XQZ' }))).toMatch(/XQZ\s59\.00/);
  });

  test.each([
    [0, 'earlier today'],
    [1, 'yesterday'],
    [2, 'on Friday'],
    [6, 'on Monday'],
    [7, 'on Nov 15, 2026'],
  ])('%d days ago is %s', (days, words) => {
    expect(whenWords(sunday - days * 86_400_000, sunday)).toBe(words);
  });

  test('each of the part’s messages is used', async () => {
    for (const card of Object.values(priceCards)) await unfolded(card);
    await unfolded(priceCards['prices-first']!);
    await click('Stop, and forget all prices …');
    await click('Forget all prices');
    await unfolded(priceCards['prices-off']!);
    await click('Remember prices');
    await unfolded(priceCards['prices-first']!);
    whenWords(sunday, sunday);
    const own = Object.keys(messages).filter((key) => key.startsWith('prices_'));
    expect(own.filter((key) => !asked.has(key))).toEqual([]);
  });
});
