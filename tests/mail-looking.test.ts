import { beforeEach, describe, expect, test, vi } from 'vitest';
import { lookAtMail } from '../src/background/mail.ts';
import { messageLimits } from '../src/evidence/message.ts';

const fake = vi.hoisted(() => ({
  browser: {
    storage: { local: { get: vi.fn<() => Promise<object>>() } },
    tabs: { get: vi.fn<(id: number) => Promise<object>>() },
    scripting: { executeScript: vi.fn<(injection: { func: unknown; args: unknown }) => Promise<unknown>>() },
  },
}));
vi.mock('../src/browser/browser.ts', () => fake);

const { storage, tabs, scripting } = fake.browser;

beforeEach(() => {
  vi.resetAllMocks();
  storage.local.get.mockResolvedValue({ settings: { mail: 'on' } });
  tabs.get.mockResolvedValue({ id: 7, url: 'https://mail.google.com/mail/u/0/' });
});

const empty = { bodies: 1, images: [], links: [] };

describe('a webmail tab', () => {
  test.each([{}, { settings: { mail: 'off' } }, { settings: 'broken' }])(
    'is left alone while it is off: %o',
    async (kept) => {
      storage.local.get.mockResolvedValue(kept);
      expect(await lookAtMail(7)).toEqual({ state: 'off' });
      expect(scripting.executeScript).not.toHaveBeenCalled();
      expect(tabs.get).not.toHaveBeenCalled();
    },
  );

  test('is read once for each question, in the extension’s own world', async () => {
    scripting.executeScript.mockResolvedValue([{ frameId: 0, result: empty }]);
    expect(await lookAtMail(7)).toMatchObject({ state: 'read', bodies: 1, findings: [] });
    expect(scripting.executeScript).toHaveBeenCalledOnce();
    const [injection] = scripting.executeScript.mock.calls[0]!;
    expect(injection).toMatchObject({ target: { tabId: 7 }, args: [['.ii.gt', '.a3s'], messageLimits] });
    expect(injection).not.toHaveProperty('world');
  });

  test.each<[string, () => void]>([
    ['another page', () => tabs.get.mockResolvedValue({ url: 'https://shop.example/' })],
    ['a tab that keeps its address', () => tabs.get.mockResolvedValue({})],
    ['a tab that is gone', () => tabs.get.mockRejectedValue(new Error('no such tab'))],
  ])('is not %s', async (_, given) => {
    given();
    expect(await lookAtMail(7)).toEqual({ state: 'unreadable' });
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  test.each<[string, () => void]>([
    ['the browser refuses', () => scripting.executeScript.mockRejectedValue(new Error('no access'))],
    ['nothing comes back', () => scripting.executeScript.mockResolvedValue([])],
    ['something else comes back', () => scripting.executeScript.mockResolvedValue([{ result: { links: 'all' } }])],
  ])('cannot be read when %s', async (_, given) => {
    given();
    expect(await lookAtMail(7)).toEqual({ state: 'unreadable' });
  });
});
