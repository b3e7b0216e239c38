// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../public/_locales/en/messages.json';
import type { NotServed, Served } from '../src/evidence/stranger.ts';
import type { StrangerOffer } from '../src/messages/contract.ts';
import { Stranger } from '../src/popup/stranger.tsx';
import { StepView } from '../src/popup/stranger/step-view.tsx';
import { getMessage } from './gallery/i18n.ts';
import { steps } from './gallery/stranger.ts';

const worker = vi.hoisted(() => ({
  call: vi.fn<(name: string, ...args: unknown[]) => Promise<unknown>>(),
}));
vi.mock('../src/messages/call.ts', () => worker);

const asked = new Set<string>();
let root: HTMLElement;

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal('chrome', {
    i18n: {
      getMessage(key: string, substitutions?: readonly string[]) {
        asked.add(key);
        return getMessage(key, substitutions);
      },
    },
  });
  root = document.createElement('main');
  document.body.replaceChildren(root);
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

/** What a person reads, block by block. */
function words(): string {
  const blocks = [...root.querySelectorAll('h2, h3, p, code, dt, dd, button')];
  return blocks.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim()).join(' ');
}

/** What the worker says. */
function says(offer: StrangerOffer | undefined, answer?: Served | NotServed): void {
  worker.call.mockImplementation((name) => Promise.resolve(name === 'view.offer' ? offer : answer));
}

/** Clicks the only button, and gives what is said once that is as expected, or after a while. */
async function click(expected: RegExp): Promise<string> {
  await act(() => root.querySelector('button')!.click());
  await vi.waitFor(async () => {
    await act(() => {});
    if (!expected.test(words())) throw new Error(words());
  });
  return words();
}

const offered = { state: 'offered', address: 'https://shop.test/coat?size=42' } as const;
const page = (price: string) => `<title>Coat</title><p id="price">${price}</p>`;
const served: Served = {
  outcome: 'served',
  live: page('€119'),
  given: page('€119'),
  first: page('€99'),
  second: page('€99'),
};

describe('the offer', () => {
  test('asks nobody before the button is clicked, and fetches nothing before the address was shown', async () => {
    says(offered, served);
    await act(() => render(h(Stranger, { tabId: 7 }), root));
    expect(words()).toContain('A stranger’s view');
    expect(worker.call).not.toHaveBeenCalled();
    expect(await click(/twice/)).toContain('same IP address');
    expect(root.querySelector('code')?.textContent).toBe('https://shop.test/coat?size=42');
    expect(worker.call.mock.calls).toEqual([['view.offer', 7]]);
    const said = await click(/1 thing differs/);
    expect(worker.call.mock.calls.at(-1)).toEqual(['view.stranger', 7, 'https://shop.test/coat?size=42']);
    expect(said).toContain('Prices #price You have €119 A stranger gets €99');
    expect(said).toContain('Different does not mean because of you');
  });

  test('that is refused says why and has no button', async () => {
    says({ state: 'refused', why: 'action' });
    await act(() => render(h(Stranger, { tabId: 7 }), root));
    expect(await click(/This address is not fetched/)).toContain('sign you out');
    expect(root.querySelector('button')).toBeNull();
  });

  test('from a worker that does not answer says so, and can be asked for again', async () => {
    says(undefined);
    await act(() => render(h(Stranger, { tabId: 7 }), root));
    expect(await click(/no stranger’s view/)).toContain('Reload it and try again');
    says(offered);
    expect(await click(/twice/)).toContain(offered.address);
  });

  test('that failed on the way says why, and leads back to the address', async () => {
    says(offered, { outcome: 'failed', why: 'status', said: '503' });
    await act(() => render(h(Stranger, { tabId: 7 }), root));
    await click(/twice/);
    expect(await click(/no stranger’s view/)).toContain('answered with an error: 503');
    expect(await click(/twice/)).toContain(offered.address);
  });

  test('that rejects is one that failed', async () => {
    worker.call.mockRejectedValue(new Error('gone'));
    await act(() => render(h(Stranger, { tabId: 7 }), root));
    expect(await click(/no stranger’s view/)).toContain('could not be reached');
  });
});

function nothing(): void {}

test.each(Object.keys(steps))('%s: every word exists, and what a page says stays text', (name) => {
  render(h(StepView, { step: steps[name]!, onLook: nothing, onAgain: nothing }), root);
  expect(words()).not.toBe('');
  expect(root.querySelector('img, script, [style], [onerror]')).toBeNull();
  expect(words()).not.toContain('\u202E');
  expect([...asked].filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
});
