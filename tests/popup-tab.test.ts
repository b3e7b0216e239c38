import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { allowTab, shownTab } from '../src/messages/tab.ts';

interface Origins {
  readonly origins: readonly string[];
}

const fake = vi.hoisted(() => ({
  browser: {
    tabs: { query: vi.fn<() => unknown>(), get: vi.fn<(id: number) => unknown>() },
    webNavigation: { getFrame: vi.fn<(frame: object) => unknown>() },
    permissions: {
      contains: vi.fn<(asked: Origins) => Promise<boolean>>(),
      request: vi.fn<(asked: Origins) => Promise<boolean>>(),
    },
  },
}));
vi.mock('../src/browser/browser.ts', () => fake);

const { tabs, webNavigation, permissions } = fake.browser;

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal('location', { search: '' });
  permissions.contains.mockResolvedValue(true);
  webNavigation.getFrame.mockResolvedValue(null);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Puts a tab in front that the browser says this of. */
function inFront(tab: object | undefined): void {
  tabs.query.mockResolvedValue(tab ? [tab] : []);
}

describe('the shown tab', () => {
  test('is the one in front', async () => {
    inFront({ id: 7, url: 'https://example.com/a' });
    expect(await shownTab()).toEqual({ id: 7, url: 'https://example.com/a', access: 'granted' });
  });

  test('is none where there is none', async () => {
    inFront(undefined);
    expect(await shownTab()).toBeNull();
  });

  test.each([[true, 'granted'] as const, [false, 'withheld'] as const])(
    'named in the address: allowed %s, access %s',
    async (allowed, access) => {
      vi.stubGlobal('location', { search: '?tab=9' });
      tabs.get.mockResolvedValue({ id: 9, url: 'https://example.com/' });
      permissions.contains.mockResolvedValue(allowed);
      expect(await shownTab()).toEqual({ id: 9, url: 'https://example.com/', access });
      expect(tabs.get).toHaveBeenCalledExactlyOnceWith(9);
    },
  );

  test('of a site that is withheld has the address its frame has: the browser keeps the tab’s own', async () => {
    inFront({ id: 7 });
    permissions.contains.mockResolvedValue(false);
    webNavigation.getFrame.mockResolvedValue({ url: 'https://example.com/' });
    expect(await shownTab()).toEqual({ id: 7, url: 'https://example.com/', access: 'withheld' });
    expect(webNavigation.getFrame).toHaveBeenCalledExactlyOnceWith({ tabId: 7, frameId: 0 });
  });

  test('of a page that is kept from all extensions has no address', async () => {
    inFront({ id: 7 });
    webNavigation.getFrame.mockRejectedValue(new Error('no such frame'));
    expect(await shownTab()).toEqual({ id: 7, url: '', access: 'granted' });
    expect(permissions.contains).not.toHaveBeenCalled();
  });

  test('counts as allowed where the browser does not know the question', async () => {
    inFront({ id: 7, url: 'https://[::1]/' });
    permissions.contains.mockRejectedValue(new Error('bad pattern'));
    expect(await shownTab()).toMatchObject({ access: 'granted' });
  });

  // Firefox knows no ports in patterns.
  test.each([
    ['https://example.com:8443/a?b#c', 'https://example.com/*'],
    ['http://www.example.com/', 'http://www.example.com/*'],
    ['file:///home/a.html', 'file:///*'],
  ])('%s is asked about as %s', async (url, pattern) => {
    inFront({ id: 7, url });
    await shownTab();
    expect(permissions.contains).toHaveBeenCalledExactlyOnceWith({ origins: [pattern] });
  });
});

test('a site is asked for in the very turn of the click: later, browsers refuse', () => {
  permissions.request.mockResolvedValue(true);
  void allowTab({ id: 7, url: 'https://example.com/a', access: 'withheld' });
  expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://example.com/*'] });
});
