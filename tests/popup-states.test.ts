// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../public/_locales/en/messages.json';
import type { Shown } from '../src/popup/asking.ts';
import type { ShownTab } from '../src/messages/tab.ts';
import type { Told } from '../src/signals/told.ts';
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

// Parts come when they are wanted: none may still be on its way when the page is gone.
afterAll(() => vi.dynamicImportSettled());

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

test('what a page says of a price or of AI stands in the lead, before whom it contacted', () => {
  show(states['labels price']);
  expect(words('.lead h1')).toMatch(
    /^This page says that an algorithm set a price, using your personal data\. This page/,
  );
  show(states['labels none']);
  expect(words('.lead h1')).not.toContain('This page says');
});

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
    expect(root.textContent.replaceAll(/\s+/g, ' ')).toContain('25 % of the bytes for targeting');
    expect(root.textContent.replaceAll(/\s+/g, ' ')).toContain('Targeting 1 request at least 1 MB 0.3 sec of waiting');
  });
});

describe('what touches a person most', () => {
  const told = (about: Told['about'], way: Told['way']): Told => ({ field: 'x', about, value_class: 'word', way });
  const reasons = [{ place: 'global', found: 'dataLayer' }] as const;
  const seen = (...findings: readonly Parameters<typeof finding>[3][]) =>
    visit({
      thirdParties: [host('ads.test', 'Ads', { requests: 9 })],
      findings: findings.map((more, at) => finding(`v${at}`, `V${at}`, `Company ${at}`, more)),
    });

  test.each<[what: string, of: ReturnType<typeof visit>, lead: string]>([
    [
      'was told to one',
      seen({ told: [told('email', 'sent'), told('religion', 'sent'), told('health', 'sent')] }, {}),
      'Company 0 was told: Health and Religion. Ads, Company 0, and Company 1 were contacted while you were on example.com.',
    ],
    [
      'was told to several, each by what it was told',
      seen({ told: [told('age', 'sent')] }, { told: [told('health', 'sent')] }, { told: [told('age', 'sent')] }),
      'Company 1 was told: Health. Company 0 and Company 2 were told: Age. Ads, Company 0, and 2 other companies were contacted while you were on example.com.',
    ],
    [
      'was told to many',
      seen(...Array.from({ length: 4 }, () => ({ told: [told('age', 'sent')] }))),
      'Company 0, Company 1, and 2 other companies were told: Age. Ads, Company 0, and 3 other companies were contacted while you were on example.com.',
    ],
    [
      'was told to a tool of the site',
      seen({ company: null, told: [told('income', 'sent')] }),
      'The site’s own tools were told: Income. Ads was contacted while you were on example.com.',
    ],
    [
      'is only held ready, which is not told,',
      seen({ told: [told('gender', 'held')] }),
      'Ads and Company 0 were contacted while you were on example.com.',
    ],
    [
      'is not there',
      seen({ told: [told('email', 'sent'), { ...told('health', 'sent'), value_class: 'empty' }] }),
      'Ads and Company 0 were contacted while you were on example.com.',
    ],
    [
      'was told to a tool of the site alone',
      visit({
        findings: [finding('p', 'P', null, { told: [told('health', 'sent'), told('email', 'sent')], reasons })],
      }),
      'The site’s own tools were told: Health. We saw no other company on example.com. The site’s own tools were told: E-mail address.',
    ],
  ])('stands first where it %s', (_, of, lead) => {
    show(answered(of));
    expect(words('h1')).toBe(lead);
  });

  test('and who was told it stands first below', () => {
    const findings = [
      finding('a', 'A', 'A', { kind: 'session-replay' }),
      finding('b', 'B', 'B', { certainty: 'observed' }),
      finding('c', 'C', 'C', { told: [told('age', 'sent')] }),
      finding('d', 'D', 'D', { certainty: 'inferred', told: [told('health', 'sent')] }),
    ];
    show(answered(visit({ findings })));
    expect([...root.querySelectorAll('.findings .name')].map(({ textContent }) => textContent)).toEqual([
      'D',
      'C',
      'B',
      'A',
    ]);
  });
});

describe('what a page cost', () => {
  const lines = () =>
    [...root.querySelectorAll('.weights li')].map((line) => line.textContent.replaceAll(/\s+/g, ' ').trim());

  test('leaves out what is nothing, and says of little that it is less', async () => {
    const own = { requests: 10, bytes: 300_000, milliseconds: 0, posts: 0 };
    const thirdParties = [
      host('t.test', 'Tracker', { bytes: 43, milliseconds: 20 }),
      host('x.test', null, { bytes: 0, milliseconds: 0 }),
    ];
    show(answered(visit({ own, thirdParties })));
    expect(words('.plain summary')).toBe('What this page cost less than 1 % of the bytes for targeting');
    await unfold();
    await expect
      .poll(lines)
      .toEqual([
        'Content 10 requests at least 300 kB about 0.04 g of CO2',
        'Targeting 1 request at least 43 bytes less than 0.1 sec of waiting less than 0.01 g of CO2',
        'We do not know what for 1 request',
      ]);
  });

  test('has no share where no answer said its size', () => {
    const own = { requests: 1, bytes: 1000, milliseconds: 0, posts: 0 };
    show(answered(visit({ own, thirdParties: [host('t.test', 'Tracker')] })));
    expect(words('.plain summary')).toBe('What this page cost');
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

  const held = (about: Told['about'], way: Told['way'] = 'held'): Told => ({
    field: 'f',
    about,
    value_class: 'word',
    way,
    value: 'x',
  });
  const practice = (...told: readonly Told[]) =>
    finding('data-layer-profile', 'Profile', null, { told, reasons: kept });
  const kept = [{ place: 'global', found: 'dataLayer' }] as const;

  test.each<[string, ReturnType<typeof visit>]>([
    [
      'We saw no other company on example.com. This page keeps ready: Health and Religion.',
      visit({ findings: [practice(held('religion'), held('health'), held('technical'))] }),
    ],
    [
      'We saw no other company on example.com. The site’s own tools were told: Products.',
      visit({ findings: [practice(held('event', 'sent'), held('product', 'sent'))] }),
    ],
    [
      'This page tried to contact C0, but nothing left your browser. This page keeps ready: Age.',
      visit({ thirdParties: hosts(1, { answered: 0, tried: 1 }), findings: [practice(held('age'))] }),
    ],
    [
      'C0 was contacted while you were on example.com.',
      visit({ thirdParties: hosts(1), findings: [practice(held('age'))] }),
    ],
  ])('is no all-clear where something is kept: %s', (expected, of) => {
    show(answered(of));
    expect(words('h1')).toBe(expected);
    expect(root.textContent).not.toContain('That is all Telltale could see');
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
    expect(root.querySelector('.findings a')).toBeNull();
  });

  test('of a company that is its own product says the name once', () => {
    show(answered(visit({ findings: [finding('x', 'Criteo', 'Criteo')] })));
    expect(words('summary')).toBe('Criteo observed');
  });
});

describe('what a vendor was told', () => {
  const one = (field: string, about: Told['about'], value: string, more: Partial<Told> = {}): Told => ({
    field,
    about,
    value_class: 'word',
    way: 'sent',
    value,
    ...more,
  });
  const line = (...told: readonly Told[]) => {
    show(answered(visit({ findings: [finding('x', 'X', 'X', { told })] })));
    return words('summary .brief');
  };

  test('names what happened, two events at most, as decoders call them', () => {
    expect(
      line(one('ev', 'event', 'zzz'), one('event', 'event', 'Add To Cart'), one('en', 'event', 'add_to_cart')),
    ).toBe('was told: Add To Cart');
    const three = ['Page View', 'Lead', 'Purchase'].map((name) => one('event', 'event', name));
    expect(line(one('cid', 'browser', '1'), ...three, one('p', 'product', 'Shoes'))).toBe(
      'was told: ID of this browser, Page View, Lead, and Products',
    );
  });

  test('reads the page’s own names where no decoder has one, and nothing hidden or long', () => {
    expect(line(one('ev', 'event', 'AddToCart'), one('ev', 'event', 'x'.repeat(41)))).toBe('was told: Add To Cart');
    expect(line(one('event', 'event', 'a\u202Eb'))).toBe(String.raw`was told: a\u{202e}b`);
    expect(line(one('p0', 'event', 'e=ce&m=1', { value_class: 'text' }))).toBeUndefined();
  });

  test('whose values are not kept says nothing of what happened', () => {
    const unvalued: Told = { field: 'event', about: 'event', value_class: 'word', way: 'sent' };
    expect(line(unvalued)).toBeUndefined();
    expect(line(unvalued, one('p', 'product', 'Shoes'))).toBe('was told: Products');
  });

  test('counts technical values as more only where others stand before them', async () => {
    line(one('v', 'technical', '2'), one('gtm', 'technical', '3'));
    await drawn();
    expect(words('.told-rest summary')).toBe('2 technical values');
    expect(root.querySelector('dl')).toBeNull();
    line(one('v', 'technical', '2'), one('p', 'product', 'Shoes'));
    expect(words('.told-rest summary')).toBe('One more technical value');
  });

  test.each([
    [null, 'In the page'],
    ['Criteo SA', 'In the page, for Criteo'],
  ])('what is held for %s stands under “%s”', (company, title) => {
    const told = [one('f', 'email', 'x', { way: 'held' })];
    show(answered(visit({ findings: [finding('criteo', 'Criteo', company, { told })] })));
    expect(words('h4')).toBe(title);
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
