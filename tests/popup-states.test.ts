// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../public/_locales/en/messages.json';
import type { Shown } from '../src/popup/asking.ts';
import type { ShownTab } from '../src/messages/tab.ts';
import { Popup } from '../src/popup/popup.tsx';
import { getMessage } from './gallery/i18n.ts';
import { answered, finding, host, identifier, states, visit } from './gallery/states.ts';

const asked = new Set<string>();
const onRetry = vi.fn<() => void>();
const onReload = vi.fn<(tab: ShownTab) => void>();
const onAllow = vi.fn<(tab: ShownTab) => void>();
const mail = { look: () => Promise.resolve({ state: 'off' } as const), turn: () => Promise.resolve() };
let root: HTMLElement;

function say(key: string, substitutions?: readonly string[]): string {
  asked.add(key);
  return key === 'explain_hotjar' ? 'Records how you move.' : getMessage(key, substitutions);
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('chrome', { i18n: { getMessage: say } });
  root = document.createElement('main');
  document.body.replaceChildren(root);
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

/** Shows a state. */
function show(shown: Shown | undefined): HTMLElement {
  render(h(Popup, { shown: shown!, onRetry, onReload, onAllow, mail }), root);
  return root;
}

/** Lets Preact draw: it does so in a microtask after the change. */
async function drawn(): Promise<void> {
  await act(() => {});
}

/** Unfolds everything, layer by layer. */
async function unfold(): Promise<void> {
  const closed = [...root.querySelectorAll('details')].filter(({ open }) => !open);
  if (closed.length === 0) return;
  for (const one of closed) {
    one.open = true;
    one.dispatchEvent(new Event('toggle'));
  }
  await drawn();
  await unfold();
}

/** The words a person reads, with single spaces. */
function words(selector: string): string | undefined {
  return root.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim();
}

describe('what unfolds', () => {
  test('a call says what it did, how often, with what, who and by which script', async () => {
    show(states['typical']);
    await unfold();
    const line = [...root.querySelectorAll('li')].find(({ textContent }) => textContent.includes('canvas-text'));
    expect(line?.textContent.replaceAll(/\s+/g, ' ').trim()).toBe(
      'Asked of your browser canvas-text drew text on a canvas 4 times 38 different characters Fingerprint by the script https://fpnpmcdn.net/v3/abc/loader.js',
    );
  });

  test.each([
    ['https://in.fullbeans.test/track', 'your e-mail address, as a SHA-256 hash'],
    ['https://ib.adnxs.com/setuid', 'with the ID that doubleclick.net has for you'],
    ['fbclid', 'In the link that brought you here'],
  ])('%s: %s', async (found, said) => {
    show(states['typical']);
    await unfold();
    const line = [...root.querySelectorAll('li')].find(({ textContent }) => textContent.includes(found));
    expect(line?.textContent.replaceAll(/\s+/g, ' ')).toContain(said);
  });

  test('IDs are told by name, with whose they are and how long they are kept', async () => {
    const ids = [
      identifier('_ga', 'google-analytics', 'Google Analytics', 'Google', { kept: 1 }),
      identifier('IDE', 'google-ads', 'Google Ads', 'Google', { host: 'doubleclick.net', kept: 390.4 }),
      identifier('cto_bundle', 'criteo', 'Criteo', 'Criteo', { place: 'storage', kept: 'until-cleared' }),
      identifier('s', 'criteo', 'Criteo', 'Criteo', { kept: 'session' }),
    ];
    show(answered(visit({ identifiers: ids })));
    await unfold();
    expect(
      [...root.querySelectorAll('.everyone li')].map((line) => line.textContent.replaceAll(/\s+/g, ' ').trim()),
    ).toEqual([
      '_ga Google Analytics (Google) Cookie on this site for 1 day',
      'IDE Google Ads (Google) Cookie doubleclick.net for 390 days',
      'cto_bundle Criteo Stored in your browser on this site until you clear it',
      's Criteo Cookie on this site until you close the browser',
    ]);
  });

  test('other sites of the same company stand apart and are not counted', async () => {
    const own = host('img.ours.test', 'Ours', { relation: 'same-owner' });
    show(answered(visit({ thirdParties: [own, host('t.test', 'Tracker')] })));
    await unfold();
    expect(words('h1')).toBe('Tracker was contacted while you were on example.com.');
    expect(words('.everyone summary')).toContain('1 company and at least 1 host');
    expect(root.textContent).toContain('Of the same company as this site');
    expect(root.textContent).toContain('img.ours.test');
  });

  test('what a page cost is told by purpose', async () => {
    const own = { requests: 10, bytes: 3_000_000, milliseconds: 1500, posts: 0 };
    show(answered(visit({ own, thirdParties: [host('t.test', 'Tracker', { bytes: 1_000_000, milliseconds: 250 })] })));
    await unfold();
    await expect.poll(() => root.textContent.replaceAll(/\s+/g, ' ')).toContain('about 0.15 g of CO2');
    expect(root.textContent.replaceAll(/\s+/g, ' ')).toContain('25 % for targeting');
    expect(root.textContent.replaceAll(/\s+/g, ' ')).toContain('Targeting 1 request at least 1 MB 0.3 sec of waiting');
  });
});

describe('the first sentence', () => {
  const hosts = (count: number, more = {}) =>
    Array.from({ length: count }, (_, index) => host(`${index}.test`, `C${index}`, more));

  test.each<[string, ReturnType<typeof visit>]>([
    ['We saw no other company on example.com.', visit()],
    ['C0 was contacted while you were on example.com.', visit({ thirdParties: hosts(1) })],
    ['C0 and C1 were contacted while you were on example.com.', visit({ thirdParties: hosts(2) })],
    [
      'C0, C1, and 12 other companies were contacted while you were on example.com.',
      visit({ thirdParties: hosts(14) }),
    ],
    [
      'This page tried to contact C0 and C1, but nothing left your browser.',
      visit({ thirdParties: hosts(2, { answered: 0, tried: 1 }) }),
    ],
    [
      'This page asked C0 for something; we have seen no answer so far.',
      visit({ thirdParties: hosts(1, { answered: 0 }) }),
    ],
    ['1 host we cannot name was contacted while you were on example.com.', visit({ thirdParties: [host('x', null)] })],
    [
      'We saw signs of A on example.com, but no contact with them.',
      visit({ findings: [finding('x', 'X', 'A', { reasons: [{ place: 'cookie', found: '_x' }] })] }),
    ],
    ['C0 was contacted while you were on this page.', visit({ site: '', thirdParties: hosts(1) })],
  ])('%s', (expected, of) => {
    show(answered(of));
    expect(words('h1')).toBe(expected);
  });

  test('and the second counts the rest', () => {
    show(states['typical']);
    expect(words('.lead p')).toBe(
      '1 more company was tried, but nothing left your browser for it. ' +
        '1 more company left signs in the page; we saw no contact with it. There are also 3 hosts we cannot name.',
    );
  });
});

describe('states', () => {
  test.each(Object.keys(states))('%s shows words, and never an empty message', async (name) => {
    show(states[name]);
    expect(root.textContent).not.toBe('');
    const parts = [...root.querySelectorAll('h1, h2, h3, h4, p, li, button, a, summary')];
    expect(parts.filter(({ textContent }) => !textContent?.trim()).map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('nothing seen says what that does not prove', () => {
    show(states['empty']);
    expect(words('.lead p')).toContain('its own servers');
    expect(words('.lead p')).not.toContain('all a browser can see');
    expect(words('footer')).toContain('document.open');
    expect(root.querySelector('details')).toBeNull();
  });

  test('a browser page cannot be looked at', () => {
    show(states['special']);
    expect(words('h1')).toBe('Telltale cannot look at this page');
  });

  test('a page from before can be reloaded', () => {
    show(states['unseen']);
    root.querySelector('button')!.click();
    expect(onReload).toHaveBeenCalledExactlyOnceWith({ id: 1, url: 'https://example.com/', access: 'granted' });
  });

  test('a site that is withheld can be allowed, and is not said to need a reload only', () => {
    show(states['withheld']);
    expect(words('h1')).toBe('Telltale may not look at www.example.com');
    expect(words('.lead p')).toContain('extension settings');
    root.querySelector('button')!.click();
    expect(onAllow).toHaveBeenCalledExactlyOnceWith({ id: 1, url: 'https://www.example.com/', access: 'withheld' });
    expect(onReload).not.toHaveBeenCalled();
  });

  test('files that are withheld have no button: browsers allow them in their settings only', () => {
    show(answered(null, {}, 'file:///home/a.html', 'withheld'));
    expect(words('h1')).toBe('Telltale may not look at this page');
    expect(root.querySelector('button')).toBeNull();
  });

  test('what was seen of a site before it was withheld is still shown', () => {
    show(answered(visit(), {}, 'https://example.com/', 'withheld'));
    expect(words('h1')).toBe('We saw no other company on example.com.');
  });

  test('a page of the browser stays one, whatever is allowed', () => {
    show(answered(null, {}, 'https://addons.mozilla.org/', 'withheld'));
    expect(words('h1')).toBe('Telltale cannot look at this page');
  });

  test('a page that failed gives the browser’s word', () => {
    show(states['failed']);
    expect(words('.lead p')).toBe('The browser says: net::ERR_NAME_NOT_RESOLVED');
  });

  test('a page that came, but not to its end, has its verdict', () => {
    const error = 'net::ERR_CONTENT_LENGTH_MISMATCH';
    show(answered(visit({ status: 200, error, thirdParties: [host('a.test', 'A')] })));
    expect(words('h1')).toBe('A was contacted while you were on example.com.');
    expect(words('footer')).toContain('cannot see');
    expect(root.textContent).not.toContain('did not load');
  });

  test('a silent worker can be asked again', () => {
    show(states['silent']);
    root.querySelector('button')!.click();
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('notices stand first', () => {
    show(states['notices']);
    expect(root.firstElementChild?.className).toBe('notices');
    expect(root.querySelectorAll('.notices p')).toHaveLength(3);
  });

  test('the skeleton in popup.html makes room for the answer', () => {
    root.innerHTML = '<div class="lead skeleton"><span></span></div>';
    show(states['empty']);
    expect(root.querySelector('.skeleton')).toBeNull();
  });

  test('an answer that says the same again touches nothing', async () => {
    show(states['typical']);
    await unfold();
    const touched: MutationRecord[] = [];
    const observer = new MutationObserver((records) => touched.push(...records));
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    show(structuredClone(states['typical']));
    await drawn();
    observer.disconnect();
    expect(
      touched.map(({ type, target }) => `${type}: ${target.textContent} in ${target.parentElement?.outerHTML}`),
    ).toEqual([]);
  });

  test('what is unfolded stays unfolded when an answer comes again', () => {
    show(states['typical']);
    root.querySelector('details')!.open = true;
    show(answered({ ...(states['typical'] as ReturnType<typeof answered>).view.visit!, beyond: 1 }));
    expect(root.querySelector('details')!.open).toBe(true);
  });
});

describe('a finding', () => {
  test('says who, how certain, why, and what to do', () => {
    show(states['typical']);
    const hotjar = root.querySelector('details')!;
    const all = hotjar.textContent?.replaceAll(/\s+/g, ' ');
    expect(all).toContain('Hotjar Contentsquare observed');
    expect(all).toContain('Records how you move.');
    expect(all).toContain('We saw it happen.');
    expect(all).toContain('Request answered https://static.hotjar.com/c/hotjar-1234567.js');
    expect(all).toContain('Request tried, did not leave https://content.hotjar.io/');
    expect(all).toContain('Cookie _hjSessionUser_1234567');
    const link = hotjar.querySelector('a')!;
    expect([link.href, link.target, link.rel]).toEqual([
      'https://www.hotjar.com/policies/do-not-track/',
      '_blank',
      'noreferrer',
    ]);
  });

  test('that was blocked says so before it is unfolded', () => {
    const reasons = [{ place: 'request', found: 'https://x.test/', outcome: 'tried' }] as const;
    show(answered(visit({ findings: [finding('x', 'X', 'A', { reasons })] })));
    expect(words('summary')).toBe('X A tried, did not leave observed');
    expect(words('details')).toContain('We saw the page try it; nothing left your browser.');
  });

  test('without a way out of its own points to the site', () => {
    show(answered(visit({ findings: [finding('x', 'X', 'X')] })));
    expect(words('details')).toContain('Only the site can switch this off');
    expect(root.querySelector('a')).toBeNull();
  });

  test('of a company that is its own product says the name once', () => {
    show(answered(visit({ findings: [finding('x', 'Criteo', 'Criteo')] })));
    expect(words('summary')).toBe('Criteo observed');
  });
});

test('what a page chose to be called stays text', async () => {
  show(states['hostile']);
  await unfold();
  expect(root.querySelector('img')).toBeNull();
  expect(words('.findings code')).toContain('<img src=x onerror=alert(1)>\\u{202e}moc.elgoog');
  expect(root.querySelector('[style], [onerror]')).toBeNull();
});

describe('everyone', () => {
  test('is drawn only once unfolded', async () => {
    show(states['typical']);
    expect(words('.everyone')).toBe('Everyone contacted or tried 5 companies and at least 10 hosts');
    await unfold();
    expect(words('.everyone')).toContain('static.hotjar.com 4 requests answered');
    expect(words('.everyone')).toContain('bat.bing.com 2 requests tried, did not leave');
    expect(words('.everyone')).toContain('www.googletagmanager.com Tag manager 2 requests answered');
    expect(words('.everyone')).toContain('12 requests answered set 1 cookie');
    expect(words('.everyone h3')).toBe('Unknown');
  });

  test('of 2,000 hosts draws fifty, then all, and takes the reader along', async () => {
    show(states['many']);
    const everyone = root.querySelector<HTMLDetailsElement>('.everyone')!;
    everyone.open = true;
    everyone.dispatchEvent(new Event('toggle'));
    await drawn();
    expect(everyone.querySelectorAll('.row')).toHaveLength(50);
    const button = everyone.querySelector('button')!;
    expect(button.textContent).toBe('Show all 560');
    button.click();
    await drawn();
    expect(everyone.querySelectorAll('.row')).toHaveLength(560);
    expect(document.activeElement).toBe(everyone.querySelectorAll('li')[50]);
  });
});

test('every message that is asked for exists', () => {
  for (const shown of Object.values(states)) show(shown);
  const built = (key: string) => key.startsWith('explain_') || key.startsWith('@@');
  expect([...asked].filter((key) => !built(key) && !Object.hasOwn(messages, key))).toEqual([]);
});
