// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Elsewhere } from '../src/ledger/questions/elsewhere.ts';
import { Popup } from '../src/popup/popup.tsx';
import { answered, host, visit } from './gallery/states.ts';
import { plain, popupPage, unfoldAll } from './popup-page.ts';

const fake = vi.hoisted(() => ({ call: vi.fn<(name: string, ...args: readonly unknown[]) => Promise<unknown>>() }));
vi.mock('../src/messages/call.ts', () => fake);

const { root } = popupPage();
const mail = { look: () => Promise.resolve({ state: 'off' } as const), turn: () => Promise.resolve() };
const nothing = () => {};

function show(shown: ReturnType<typeof answered>): void {
  render(h(Popup, { shown, onRetry: nothing, onReload: nothing, onAllow: nothing, mail }), root);
}

/** What stands below Google in the list of everyone, where the record has this of it. */
async function ofGoogle(known: readonly Elsewhere[]): Promise<string> {
  const shown = answered(visit({ thirdParties: [host('google.com', 'Google')] }));
  show({ ...shown, view: { ...shown.view, elsewhere: known } });
  await unfoldAll(root.querySelectorAll<HTMLDetailsElement>('.everyone'));
  await unfoldAll(root.querySelectorAll<HTMLDetailsElement>('.everyone .row'));
  return plain(root.querySelector('.everyone .row'));
}

describe('where else a company was', () => {
  test.each([
    [34, 12, 'Your record has it on 34 of your visits, on up to 12 sites a month.'],
    [2, 1, 'Your record has it on 2 of your visits, on 1 site in any month.'],
  ])('on %s visits and %s sites', async (visits, sites, words) => {
    expect(await ofGoogle([{ company: 'Google', visits, sites }])).toContain(words);
  });

  test.each([
    ['only this visit is known', [{ company: 'Google', visits: 1, sites: 1 }]],
    ['only others are known', [{ company: 'Meta', visits: 9, sites: 9 }]],
    ['nothing is known', []],
  ])('is not said where %s', async (_, known) => {
    expect(await ofGoogle(known)).not.toContain('Your record');
  });
});

describe('what the browser stopped', () => {
  test.each([
    [1, 'The browser stopped Telltale 1 time while'],
    [3, 'The browser stopped Telltale 3 times while'],
  ])('%s times stands among what cannot be seen', (gaps, words) => {
    show(answered(visit({ gaps })));
    expect(plain(root.querySelector('footer'))).toContain(words);
  });

  test('never is not mentioned', () => {
    show(answered(visit({ gaps: 0 })));
    expect(plain(root.querySelector('footer'))).not.toContain('stopped');
  });
});

describe('the record', () => {
  let saved: { readonly name: string; readonly blob: Blob | undefined }[];

  beforeEach(() => {
    saved = [];
    let made: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made = blob as Blob;
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: made });
    });
  });

  afterEach(() => vi.restoreAllMocks());

  async function press(): Promise<void> {
    await act(() => root.querySelector<HTMLButtonElement>('.record button')!.click());
    await vi.waitFor(() => expect(plain(root.querySelector('.record [aria-live]'))).not.toBe(''));
  }

  test('is one click away, also where there is nothing to say of a page', () => {
    show(answered(null));
    expect(root.querySelector('.record a')?.getAttribute('href')).toBe('/src/dashboard/dashboard.html');
    expect(root.querySelector('.record button')).toBeNull();
  });

  test('of this page is saved as HAR', async () => {
    fake.call.mockResolvedValue([]);
    show(answered(visit({ site: 'shop.example', startedAt: Date.UTC(2026, 10, 22) })));
    await press();
    expect(fake.call).toHaveBeenCalledExactlyOnceWith('view.requests', expect.any(Number));
    expect(saved.map(({ name }) => name)).toEqual(['shop.example-2026-11-22.har']);
    expect(JSON.parse(await saved[0]!.blob!.text())).toMatchObject({ log: { version: '1.2', entries: [] } });
  });

  test('says so where the worker does not answer', async () => {
    fake.call.mockRejectedValue(new Error('silent'));
    show(answered(visit({})));
    await press();
    expect(plain(root.querySelector('.record'))).toContain('Telltale could not make the file.');
    expect(saved).toEqual([]);
  });
});
