import { beforeEach, describe, expect, test, vi } from 'vitest';
import { rememberMethods, type Methods } from '../src/background/methods.ts';
import { viewAsStranger } from '../src/background/stranger.ts';
import { lookAsStranger } from '../src/page/stranger.ts';

interface Injection {
  readonly target: { readonly tabId: number; readonly documentIds: readonly string[] };
  readonly func: unknown;
  readonly args: readonly unknown[];
}

const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  browser: {
    storage: {
      session: {
        get: vi.fn<(key: string) => Promise<Record<string, unknown>>>(),
        set: vi.fn<(items: Record<string, unknown>) => Promise<void>>(),
      },
    },
    webNavigation: { getFrame: vi.fn<() => Promise<{ documentId: string; url: string } | null>>() },
    scripting: { executeScript: vi.fn<(how: Injection) => Promise<readonly { result?: unknown }[]>>() },
  },
}));
vi.mock('../src/browser/browser.ts', () => fake);

const { storage, webNavigation, scripting } = fake.browser;
const address = 'https://shop.test/coat';
const seen = { outcome: 'served', live: 'a', given: null, first: 'b', second: 'c' } as const;
let time = 0;
let methods: Methods;

beforeEach(() => {
  vi.resetAllMocks();
  time = 0;
  fake.stored = {};
  storage.session.get.mockImplementation(() => Promise.resolve(structuredClone(fake.stored)));
  storage.session.set.mockImplementation((items) => {
    Object.assign(fake.stored, structuredClone(items));
    return Promise.resolve();
  });
  methods = rememberMethods();
  scripting.executeScript.mockResolvedValue([{ result: seen }]);
});

/** Puts a document in the tab. */
async function standing(url: string, method?: string): Promise<void> {
  webNavigation.getFrame.mockResolvedValue({ documentId: 'D', url });
  if (method) await methods.note('D', method);
}

const start = () => viewAsStranger(methods, () => time);

describe('how a document was asked for', () => {
  test('is known to a worker that was started again', async () => {
    await methods.note('A', 'GET');
    await methods.note('B', 'POST');
    const again = rememberMethods();
    expect([await again.of('A'), await again.of('B'), await again.of('C')]).toEqual(['GET', 'POST', null]);
  });

  test('is what its last request was, as of a form that redirects', async () => {
    await Promise.all([methods.note('A', 'POST'), methods.note('A', 'GET')]);
    expect(await methods.of('A')).toBe('GET');
  });

  test('is forgotten of documents long gone', async () => {
    for (let index = 0; index < 400; index += 1) await methods.note(`D${index}`, 'GET');
    expect(await methods.of('D0')).toBeNull();
    expect(await methods.of('D399')).toBe('GET');
    expect((fake.stored['methods'] as unknown[]).length).toBe(300);
  });

  test.each([[null], ['GET'], [[['A'], [1, 2], 'x', null]], [{ A: 'GET' }]])(
    'is unknown where memory holds %o',
    async (kept) => {
      fake.stored = { methods: kept };
      expect(await rememberMethods().of('A')).toBeNull();
    },
  );

  test('is known for as long as the worker runs where the browser keeps nothing', async () => {
    storage.session.get.mockRejectedValue(new Error('no storage'));
    storage.session.set.mockRejectedValue(new Error('no storage'));
    await methods.note('A', 'GET');
    expect(await methods.of('A')).toBe('GET');
  });
});

describe('what would be fetched', () => {
  test('is the address of the document that stands in the tab, without its fragment', async () => {
    await standing(`${address}#reviews`, 'GET');
    expect(await start().offer(7)).toEqual({ state: 'offered', address });
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  test.each([
    ['a page that was sent something', address, 'POST', 'sent'],
    ['a page nobody saw coming', address, undefined, 'unseen'],
    ['an address that does something', 'https://shop.test/logout', 'GET', 'action'],
    ['a page of the browser', 'about:blank', 'GET', 'not-web'],
  ] as const)('is nothing for %s', async (_, url, method, why) => {
    await standing(url, method);
    expect(await start().offer(7)).toEqual({ state: 'refused', why });
    expect(await start().look(7, url)).toMatchObject({ outcome: 'failed', why: 'moved' });
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  test('is nothing where the tab is gone', async () => {
    webNavigation.getFrame.mockRejectedValue(new Error('no tab'));
    expect(await start().offer(7)).toEqual({ state: 'refused', why: 'not-web' });
  });
});

describe('looking', () => {
  test('runs in the very document, with the address that the person was shown', async () => {
    await standing(address, 'GET');
    expect(await start().look(7, address)).toEqual(seen);
    expect(scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, documentIds: ['D'] }, func: lookAsStranger, args: [address] }],
    ]);
  });

  test('does not happen where the tab shows another address', async () => {
    await standing('https://shop.test/hat', 'GET');
    expect(await start().look(7, address)).toMatchObject({ why: 'moved' });
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('no document'))],
    ['gives nothing', () => Promise.resolve([])],
    ['gives what is no answer', () => Promise.resolve([{ result: 'x' }])],
  ])('in a document that %s ends in a failure', async (_, answer) => {
    await standing(address, 'GET');
    scripting.executeScript.mockImplementation(answer);
    expect(await start().look(7, address)).toMatchObject({ outcome: 'failed', why: 'gone' });
  });

  test('makes requests that are ours and say nothing of the page; others stay the page’s', async () => {
    await standing(address, 'GET');
    const stranger = start();
    const ours = { id: '1', url: address, type: 'xmlhttprequest' };
    expect(stranger.isOwn('D', ours)).toBe(false);
    let done: (results: readonly { result: unknown }[]) => void = () => {};
    scripting.executeScript.mockReturnValue(new Promise((resolve) => (done = resolve)));
    const looked = stranger.look(7, address);
    await vi.waitFor(() => expect(scripting.executeScript).toHaveBeenCalled());
    expect(stranger.isOwn('D', ours)).toBe(true);
    expect(stranger.isOwn('D', { id: '2', url: 'https://shop.test/api', type: 'xmlhttprequest' })).toBe(false);
    expect(stranger.isOwn('D', { id: '3', url: address, type: 'image' })).toBe(false);
    expect(stranger.isOwn('E', { id: '4', url: address, type: 'xmlhttprequest' })).toBe(false);
    // Where it is led to, its id stays.
    expect(stranger.isOwn('D', { id: '1', url: 'https://shop.test/sign-in', type: 'xmlhttprequest' })).toBe(true);
    done([{ result: seen }]);
    await looked;
    expect(stranger.isOwn('D', { ...ours, id: '5' })).toBe(true);
    time = 3001;
    expect(stranger.isOwn('D', { ...ours, id: '6' })).toBe(false);
  });
});
