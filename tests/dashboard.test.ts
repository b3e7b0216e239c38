// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import messages from '../public/_locales/en/messages.json';
import { midnightOf } from '../src/dashboard/calendar.ts';
import { Dashboard } from '../src/dashboard/dashboard.tsx';
import type { Doors } from '../src/dashboard/doors.ts';
import { firstChoice, orderOf } from '../src/dashboard/export-choice.ts';
import { levelSentence, levelWord } from '../src/dashboard/words.ts';
import { levels } from '../src/export/level.ts';
import { notices } from '../src/ledger/notice.ts';
import type { Settings } from '../src/messages/settings.ts';
import { begin, dashboards, doorsOf, type DashboardState } from './gallery/dashboard.ts';
import { plain, popupPage } from './popup-page.ts';

const { root, asked } = popupPage();

/** Lets what was begun come to its end. */
async function settled(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
  });
}

async function show(state: DashboardState, doors: Partial<Doors> = {}): Promise<string> {
  render(h(Dashboard, { shown: state.shown, doors: { ...doorsOf(state), ...doors }, onRetry: () => {} }), root);
  await settled();
  await act(() => begin(state, root));
  await settled();
  return plain(root);
}

async function press(words: string): Promise<void> {
  const found = [...root.querySelectorAll('button')].find((button) => plain(button) === words);
  if (!found) throw new Error(`No button says “${words}”.`);
  await act(() => found.click());
  await settled();
}

async function type(selector: string, value: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>(selector)!;
  field.value = value;
  await act(() => {
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('a state in words', () => {
  test.each([
    ['full', '1,234 visits and 8,765 findings since Aug 24, 2026'],
    ['full', 'August 2026 to November 2026'],
    ['full', '23.4 MB as the browser counts it'],
    ['first', '1 visit and 1 finding'],
    ['empty', 'Nothing is kept yet.'],
    ['loading', 'Looking through your record…'],
    ['silent', 'Telltale did not answer Try again'],
    ['notices', 'A newer version of Telltale wrote your record.'],
    ['exporting', 'Writing the file…Table 2 of 6: 400 of 1,234 visits, 22%'],
    ['exporting-a-site', 'Table 2 of 6: visit 400'],
    ['exported', 'The file is ready. It goes when you close this page. Save telltale-2026-11-22.zip 3 bytes'],
    ['export-stopped', 'Cancelled. Nothing of the file is left.'],
    ['too-large', 'more than a zip can hold'],
    ['unwritable', 'no room for the file'],
    ['unreadable', 'could not be read to its end'],
    ['forgetting', 'All 1,234 visits of 4 months will go'],
    ['checking', 'Checking the file…40%'],
    ['adding', 'Adding what is missing…70%'],
    ['imported', '12 visits were added, 3 were there already, 0 could not be added.'],
    ['imported', 'Its prices were left out'],
    ['import-stopped', 'Cancelled. Nothing was added.'],
    ['import-stopped-part', 'stays.1 visit was added, 1 was there already, 1 could not be added.'],
    ['import-failed', 'The file could not be read. Try again.'],
    ['not-ours', 'What was wrong: the end of a zip.'],
    ['newer-file', 'A newer version of Telltale wrote it.'],
    ['left-out', 'It was written with “Counts only”'],
    ['changed', 'findings.csv is not as its list says'],
    ['wrong-row', 'In its table “findings”, row 1,204 cannot be right. What was wrong: certainty.'],
  ])('%s: “%s”', async (name, words) => {
    expect(await show(dashboards[name]!)).toContain(words);
  });

  test('progress is a bar with a value, and what is read aloud has no figures in it', async () => {
    await show(dashboards['exporting']!);
    const bar = root.querySelector('progress')!;
    expect(bar.getAttribute('aria-label')).toBe('Writing the file…');
    expect(bar.value).toBeCloseTo((1 + 400 / 1234) / 6);
    expect(plain(bar.parentElement!.querySelector('[aria-busy=true]'))).toBe('Writing the file…');
  });
});

describe('forgetting', () => {
  test('everything asks first, and takes the focus along', async () => {
    const forget = vi.fn<Doors['forget']>().mockResolvedValue('left');
    await show(dashboards['full']!, { forget });
    await press('Forget everything…');
    expect(forget).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(root.querySelector('fieldset.ask'));
    await press('Keep it');
    expect(plain(document.activeElement)).toBe('Forget everything…');
    await press('Forget everything…');
    await press('Forget everything');
    expect(forget).toHaveBeenCalledExactlyOnceWith('everything');
    expect(plain(root)).toContain('Some months could not be deleted yet.');
  });

  test('a site names what it will forget; what is no site is not asked about', async () => {
    const forget = vi.fn<Doors['forget']>().mockResolvedValue('forgotten');
    await show(dashboards['full']!, { forget });
    await type('form.site input', 'nonsense');
    await press('Forget this site…');
    expect(plain(root.querySelector('[role=alert]'))).toContain('That is not the name of a site.');
    await type('form.site input', 'shop.example');
    await press('Forget this site…');
    expect(plain(root.querySelector('legend'))).toContain('All visits to shop.example will go');
    await press('Forget the site');
    expect(forget).toHaveBeenCalledExactlyOnceWith({ site: 'shop.example' });
    expect(plain(root)).toContain('shop.example is forgotten.');
  });
});

describe('an import', () => {
  const reading: DashboardState = { ...dashboards['imported']!, says: [{ state: 'batch', visits: [], prices: [] }] };

  test('gives prices only to who has them remembered', async () => {
    const add = vi.fn<Doors['add']>().mockResolvedValue({ added: 0, known: 0, left: 0 });
    const row = {
      id: 'i',
      site: 's',
      product: 'p',
      day: '2026-11-01',
      nth: 1,
      price: '1',
      high: null,
      currency: 'EUR',
    };
    const says = [{ state: 'batch', visits: [], prices: [row] }] as const;
    await show({ ...reading, says }, { add });
    expect(add).toHaveBeenLastCalledWith([], []);
    render(null, root);
    const { shown } = reading;
    const on: Partial<Settings> = { prices: 'on' };
    if (shown.state !== 'answered') throw new Error('unreachable');
    await show({ ...reading, says, shown: { ...shown, settings: { ...shown.settings, ...on } } }, { add });
    expect(add).toHaveBeenLastCalledWith([], [row]);
  });

  test('hands a batch over again while nobody answers, and then counts it as left out', async () => {
    const add = vi.fn<Doors['add']>().mockRejectedValue(new Error('stopped'));
    const says = [...reading.says, { state: 'imported', prices: 0 }] as const;
    await show({ ...reading, says }, { add });
    expect(add).toHaveBeenCalledTimes(3);
  });
});

describe('an order', () => {
  const settings: Settings = { addresses: 'origin', mail: 'off', days: 90, prices: 'off' };
  const now = new Date(2026, 10, 22, 12).getTime();

  test('is for all there is until now', () => {
    expect(orderOf(firstChoice, null, settings, now)).toMatchObject({ from: 0, to: now, site: null, k: null });
  });

  test('counts whole days on the calendar, and none that is to come', () => {
    const days = { ...firstChoice, from: '2026-10-24', to: '2026-10-25' };
    expect(orderOf(days, null, settings, now)).toMatchObject({
      from: new Date(2026, 9, 24).getTime(),
      to: new Date(2026, 9, 26).getTime(),
    });
    expect(orderOf({ ...days, to: '2026-11-22' }, null, settings, now).to).toBe(now);
    expect(midnightOf('')).toBeNull();
  });

  test('has a k for counts alone, and never names the site beside them', () => {
    const order = orderOf({ ...firstChoice, level: 'counts-only', k: 7 }, 'shop.example', settings, now);
    expect(order.k).toBe(7);
    expect(JSON.stringify(order.settings)).not.toContain('shop.example');
  });
});

test('every level has its words', () => {
  for (const level of levels) {
    expect(levelWord(level)).not.toBe('');
    expect(levelSentence(level)).not.toBe('');
  }
});

test('every message that is asked for exists, and every one of the record is asked for', async () => {
  for (const state of Object.values(dashboards)) {
    await show(state);
    render(null, root);
  }
  const { shown } = dashboards['full']!;
  if (shown.state !== 'answered') throw new Error('unreachable');
  const all = { ...dashboards['full']!, shown: { ...shown, record: { ...shown.record, notices: [...notices] } } };
  const never = () => new Promise<never>(() => {});
  for (const forget of [
    () => Promise.resolve('forgotten' as const),
    () => Promise.resolve('left' as const),
    () => Promise.reject(new Error('silent')),
    never,
  ]) {
    await show(all, { forget });
    await press('Forget everything…');
    await press('Forget everything');
    await type('form.site input', 'shop.example');
    await press('Forget this site…');
    await press('Forget the site');
    render(null, root);
  }
  await show(dashboards['exporting']!);
  await press('Cancel');
  render(null, root);
  await show(all);
  const counts = [...root.querySelectorAll<HTMLInputElement>('.levels input[type=radio]')].at(-1)!;
  await act(() => counts.click());
  expect([...asked].filter((key) => !Object.hasOwn(messages, key) && !key.startsWith('@@'))).toEqual([]);
  const own = Object.keys(messages).filter((key) => key.startsWith('record_') && !key.endsWith('_one'));
  // The title of the tab is set where the page is started.
  expect(own.filter((key) => !asked.has(key) && key !== 'record_page_title')).toEqual([]);
});
