import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startAsking, type Shown, type Sources } from '../src/popup/asking.ts';
import { answered } from './gallery/states.ts';

const { tab, view } = answered(null);
const silence = new Promise<never>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Asks, and writes down what is shown. */
function ask(sources: Partial<Sources>): { again: () => void; shown: Shown[] } {
  const shown: Shown[] = [];
  const all: Sources = { tab: () => Promise.resolve(tab), view: () => Promise.resolve(view), ...sources };
  return { again: startAsking(all, (one) => shown.push(one)), shown };
}

test('shows the answer about the tab', async () => {
  const { shown } = ask({});
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual([{ state: 'answered', tab, view, stale: false }]);
});

test('says so where there is no tab', async () => {
  const { shown } = ask({ tab: () => Promise.resolve(null) });
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual([{ state: 'special' }]);
});

test.each<[string, Sources['view']]>([
  ['fails', () => Promise.reject(new Error('gone'))],
  ['is not there', () => Promise.resolve(undefined as never)],
  ['never answers', () => silence],
])('a worker that %s is silent', async (_, askView) => {
  const { shown } = ask({ view: askView });
  await vi.advanceTimersByTimeAsync(5000);
  expect(shown).toEqual([{ state: 'silent' }]);
});

test('recovers when asked again', async () => {
  const askView = vi.fn<Sources['view']>().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(view);
  const { shown, again } = ask({ view: askView });
  await vi.advanceTimersByTimeAsync(1000);
  again();
  await vi.advanceTimersByTimeAsync(0);
  expect(shown.map(({ state }) => state)).toEqual(['silent', 'answered']);
});

test('keeps the last answer when the worker falls silent, and says that it may be out of date', async () => {
  const askView = vi.fn<Sources['view']>().mockResolvedValueOnce(view).mockRejectedValue(new Error('gone'));
  const { shown, again } = ask({ view: askView });
  await vi.advanceTimersByTimeAsync(1000);
  again();
  await vi.advanceTimersByTimeAsync(0);
  expect(shown.at(-1)).toEqual({ state: 'answered', tab, view, stale: true });
});

test('asks once per rest, however many changes are announced', async () => {
  const askView = vi.fn<Sources['view']>().mockResolvedValue(view);
  const { again } = ask({ view: askView });
  for (let change = 0; change < 100; change += 1) again();
  await vi.advanceTimersByTimeAsync(299);
  expect(askView).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(askView).toHaveBeenCalledTimes(2);
});
